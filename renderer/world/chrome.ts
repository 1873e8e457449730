import type { Rect, Stage } from '../layout/stage.ts';
import type { WorldFrame } from './frame.ts';
import { profileLens } from './lens-place.ts';

/** Where the clock stands on the map, in design pixels of the pane: no line is drawn behind it. */
export function clockOf({ scene, pane }: WorldFrame, { portrait }: Pick<Stage, 'portrait'>): Rect {
  switch (scene) {
    case 'attract':
      return portrait ? { x: 50, y: 45, width: 560, height: 125 } : { x: 50, y: 46, width: 250, height: 262 };
    case 'map':
      return portrait
        ? { x: 36, y: 136, width: 600, height: 118 }
        : { x: 36, y: pane.height - 276, width: 520, height: 266 };
    case 'profile':
      return portrait ? { x: 44, y: 36, width: 132, height: 98 } : { x: 40, y: 40, width: 132, height: 98 };
    default:
      return scene satisfies never;
  }
}

/** What stands on the map, in design pixels of the pane: no name may cover it. */
export function chromeOf(frame: WorldFrame, stage: Pick<Stage, 'portrait'>): readonly Rect[] {
  return [clockOf(frame, stage), ...controlsOf(frame, stage)];
}

function controlsOf({ scene, pane }: WorldFrame, { portrait }: Pick<Stage, 'portrait'>): readonly Rect[] {
  const { width, height } = pane;
  switch (scene) {
    case 'attract':
      // All that stands beside or under the clock in large letters.
      return [
        portrait
          ? { x: 0, y: 240, width, height: height - 240 }
          : { x: 880, y: 0, width: width - 880, height },
      ];
    case 'profile': {
      const { centre, radius } = profileLens(pane);
      const lens = { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
      return portrait
        ? [lens, { x: 0, y: 0, width, height: 106 }, { x: 40, y: height - 120, width: 188, height: 120 }]
        : [lens, { x: 36, y: height - 214, width: 290, height: 190 }];
    }
    case 'map':
      return portrait
        ? [
            { x: 30, y: 8, width: 330, height: 80 },
            { x: width - 119, y: height - 194, width: 88, height: 178 },
          ]
        : [
            { x: 36, y: 14, width: 280, height: 97 },
            { x: width - 370, y: 10, width: 360, height: 80 },
            { x: width - 119, y: 295, width: 88, height: 178 },
            { x: width - 412, y: height - 98, width: 372, height: 80 },
          ];
    default:
      return scene satisfies never;
  }
}
