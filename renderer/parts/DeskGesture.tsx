import type { SceneProps } from '../scenes/scene-props.ts';

export function DeskGesture(_props: SceneProps) {
  return null;
}
