import type { SceneProps } from '../scenes/scene-props.ts';

export function Countdown(_props: SceneProps) {
  return null;
}
