import type { Rect, Stage } from '../layout/stage.ts';
import type { WorldFrame } from './frame.ts';

/** The controls that stand on the map, in design pixels of the pane: no name may cover one. */
export function chromeOf({ scene, pane }: WorldFrame, stage: Stage): readonly Rect[] {
  const { width, height } = pane;
  if (scene === 'profile')
    return stage.portrait
      ? [
          { x: 0, y: 0, width, height: 130 },
          { x: 30, y: 450, width: 260, height: 126 },
        ]
      : [
          { x: 30, y: 30, width: 200, height: 130 },
          { x: 30, y: height - 210, width: 320, height: 190 },
          { x: width * 0.213 - 150, y: height - 602, width: 300, height: 300 },
        ];
  if (stage.portrait) return [{ x: 0, y: 0, width, height: 270 }];
  return [
    { x: 40, y: 20, width: 320, height: 84 },
    { x: width - 640, y: 10, width: 620, height: 84 },
    { x: 40, y: height - 270, width: 460, height: 260 },
    { x: width - 130, y: 280, width: 120, height: 220 },
    { x: width - 420, y: height - 100, width: 400, height: 90 },
  ];
}
