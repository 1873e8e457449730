import { type PioneerId, pioneerIds } from '../../data/pioneer.ts';
import { pioneerOf } from '../../data/pioneers.ts';
import { instant, statedMinutes } from '../light/moment.ts';
import { type LightStep, lightStep } from '../light/steps.ts';
import { subsolar, sunHeight } from '../light/sun.ts';

/** The light of a place at a minute of the day in Paris. */
function stepAt(id: PioneerId, minute: number): LightStep {
  return lightStep(sunHeight(pioneerOf(id).seat.value.at, subsolar(instant(minute))));
}

const { commitments, session } = statedMinutes;

/** The light of each page of a deck, in their order: cover, map, the fifteen, comparison, day, hours, about. */
export const deckTrack: readonly LightStep[] = [
  'd5',
  'd4',
  ...pioneerIds.map((id) => stepAt(id, commitments)),
  'd3',
  'd2',
  ...Array.from({ length: 2 }, () => stepAt('paris', commitments)),
  ...Array.from({ length: 2 }, () => stepAt('paris', session)),
  stepAt('paris', commitments),
  stepAt('paris', session),
  'd4',
  'd5',
];
