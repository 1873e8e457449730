import type { SceneProps } from '../scenes/scene-props.ts';
import type { WorldFrame } from './frame.ts';

export function World(_props: SceneProps & { readonly frame: WorldFrame }) {
  return null;
}
