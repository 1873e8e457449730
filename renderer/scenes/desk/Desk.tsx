import type { Opening } from '../../../data/contract.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import type { SceneProps } from '../scene-props.ts';

export function Desk(
  _props: SceneProps & { readonly opening: Opening; readonly onSettings: (settings: KioskSettings) => void },
) {
  return null;
}
