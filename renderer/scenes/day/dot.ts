import type { Pioneer } from '../../../data/pioneer.ts';
import type { Point } from '../../map/camera.ts';

/** A pioneer at a minute of the day: on the map, and below it in the chart. Design pixels of the scene. */
export interface Dot {
  readonly id: Pioneer['id'];
  readonly pioneer: Pioneer;
  readonly onMap: Point;
  readonly at: Point;
  readonly night: boolean;
  readonly clock: string;
}
