import type { Exhibit } from '../../exhibit/exhibit.ts';
import type { SceneProps } from '../scene-props.ts';

export function About(
  _props: SceneProps & { readonly exhibit: Extract<Exhibit, { readonly scene: 'about' }> },
) {
  return null;
}
