import * as v from 'valibot';
import { languageCodes } from './language.ts';
import { pioneerIds } from './pioneer.ts';

const visit = {
  language: v.picklist(languageCodes),
  /** The chosen minute of the day in Paris; `null` for the moment that the rule gives. */
  minute: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60))),
};

const id = v.picklist(pioneerIds);

/** Where a visitor is, as far as they would want to go on there after a failure of the page. */
export const visitPlace = v.variant('scene', [
  v.strictObject({ scene: v.picklist(['map', 'day', 'about']), ...visit }),
  v.strictObject({ scene: v.literal('profile'), ...visit, id }),
  v.strictObject({ scene: v.literal('compare'), ...visit, pair: v.strictTuple([id, id]) }),
]);

/** Kept in the memory of the main process alone, until the visit ends; never written down. */
export type VisitPlace = v.InferOutput<typeof visitPlace>;
