import type { PioneerId } from '../../data/pioneer.ts';
import type { Exhibit } from '../exhibit/exhibit.ts';
import type { Rect, Stage } from '../layout/stage.ts';

/** Where the map lies on the stage and what it shows. */
export interface WorldFrame {
  readonly scene: 'attract' | 'map' | 'profile';
  /** The part of the stage that the map fills, in design pixels. */
  readonly pane: Rect;
  /** The pioneer that the camera goes to, or `undefined` for the whole world or the attract tour. */
  readonly chosen: PioneerId | undefined;
}

type WorldScene = Extract<Exhibit, { readonly scene: 'attract' | 'map' | 'profile' }>;

/** Height of the ribbon of hours in landscape, and of the list under the map in portrait. */
const ribbonHeight = 168;

export function worldFrame(exhibit: WorldScene, stage: Stage): WorldFrame {
  const { width, height, portrait } = stage;
  switch (exhibit.scene) {
    case 'attract':
      return {
        scene: 'attract',
        pane: { x: 0, y: 0, width, height: portrait ? height - 470 : height - 264 },
        chosen: undefined,
      };
    case 'map':
      return {
        scene: 'map',
        pane: portrait
          ? { x: 0, y: 0, width, height: 806 }
          : { x: 0, y: 0, width, height: height - ribbonHeight },
        chosen: undefined,
      };
    case 'profile':
      return {
        scene: 'profile',
        pane: portrait
          ? { x: 0, y: 0, width, height: 576 }
          : { x: 0, y: 0, width: width - 1000, height: height - 88 },
        chosen: exhibit.id,
      };
    default:
      return exhibit satisfies never;
  }
}
