import type { Rect, Stage } from '../layout/stage.ts';
import type { WorldFrame } from './frame.ts';
import { profileLens } from './lens-place.ts';

/** The controls that stand on the map, in design pixels of the pane: no name may cover one. */
export function chromeOf({ scene, pane }: WorldFrame, stage: Pick<Stage, 'portrait'>): readonly Rect[] {
  const { width, height } = pane;
  switch (scene) {
    case 'attract':
      // The clock, and all that stands beside or under it in large letters.
      return [
        { x: 40, y: 30, width: 320, height: 320 },
        stage.portrait
          ? { x: 0, y: 240, width, height: height - 240 }
          : { x: 880, y: 0, width: width - 880, height },
      ];
    case 'profile': {
      const { centre, radius } = profileLens(pane);
      const lens = { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
      return stage.portrait
        ? [lens, { x: 0, y: 0, width, height: 106 }, { x: 40, y: height - 120, width: 188, height: 120 }]
        : [lens, { x: 36, y: height - 214, width: 290, height: 190 }];
    }
    case 'map':
      return stage.portrait
        ? [
            { x: 30, y: 8, width: 330, height: 80 },
            { x: 36, y: 136, width: 600, height: 118 },
            { x: width - 119, y: height - 194, width: 88, height: 178 },
          ]
        : [
            { x: 36, y: 14, width: 280, height: 97 },
            { x: width - 370, y: 10, width: 360, height: 80 },
            { x: 36, y: height - 276, width: 520, height: 266 },
            { x: width - 119, y: 295, width: 88, height: 178 },
            { x: width - 412, y: height - 98, width: 372, height: 80 },
          ];
    default:
      return scene satisfies never;
  }
}
