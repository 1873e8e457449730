import type { SceneProps } from '../scene-props.ts';

export function Attract(_props: SceneProps) {
  return null;
}
