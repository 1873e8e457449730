import {
  type CountedScene,
  countedScenes,
  type DwellBin,
  dwellBins,
  dwellNames,
  type VisitReport,
} from '../../data/counts.ts';
import type { LanguageCode } from '../../data/language.ts';
import type { PioneerId } from '../../data/pioneer.ts';
import type { Exhibit } from './exhibit.ts';

/** What is noted of a visit while it lasts: what was opened, not in which order or when. */
export interface VisitTally {
  readonly since: number;
  readonly scenes: readonly CountedScene[];
  readonly pioneers: readonly PioneerId[];
  readonly language: LanguageCode;
  /** Whether the visitor is being asked whether they are still there. */
  readonly asked: boolean;
}

/**
 * The tally once the exhibit has become `exhibit` at `now` (ms of any clock); `undefined` when nobody is
 * visiting, and while staff are at their desk.
 */
export function noted(tally: VisitTally | undefined, exhibit: Exhibit, now: number): VisitTally | undefined {
  if (!('visit' in exhibit)) return undefined;
  const before = tally ?? { since: now, scenes: [], pioneers: [] };
  return {
    since: before.since,
    scenes: withEach(before.scenes, sceneOf(exhibit)),
    pioneers: withEach(before.pioneers, ...pioneersOf(exhibit)),
    language: exhibit.visit.language,
    asked: exhibit.asked,
  };
}

/** What is told of a visit that ends at `now`. */
export function reportOf(tally: VisitTally, now: number): VisitReport {
  return {
    scenes: [...tally.scenes],
    pioneers: [...tally.pioneers],
    language: tally.language,
    dwell: dwellOf((now - tally.since) / 1000),
    ending: tally.asked ? 'idle' : 'restarted',
  };
}

export function dwellOf(seconds: number): DwellBin {
  return dwellNames.find((name) => seconds < dwellBins[name]) ?? 'longer';
}

function withEach<T>(list: readonly T[], ...more: readonly (T | undefined)[]): readonly T[] {
  const fresh = more.filter((it): it is T => it !== undefined && !list.includes(it));
  return fresh.length === 0 ? list : [...list, ...fresh];
}

function sceneOf(exhibit: Exhibit): CountedScene | undefined {
  if (exhibit.scene === 'safe') return exhibit.opened === undefined ? undefined : 'profile';
  return countedScenes.find((scene) => scene === exhibit.scene);
}

function pioneersOf(exhibit: Exhibit): readonly PioneerId[] {
  switch (exhibit.scene) {
    case 'profile':
      return [exhibit.id];
    case 'compare':
      return exhibit.pair;
    case 'safe':
      return exhibit.opened === undefined ? [] : [exhibit.opened];
    default:
      return [];
  }
}
