import type { Diagnosis, PageFacts, Sleep } from '../../data/doctor.ts';
import { languageCodes } from '../../data/language.ts';
import { pioneers } from '../../data/pioneers.ts';

/** What the main process can see of the machine. */
export interface MachineFacts {
  readonly now: Date;
  /** When this software was built: no honest clock stands before it. */
  readonly built: Date;
  /** Of the disk that keeps settings and log; `undefined` when it does not say. */
  readonly freeBytes: number | undefined;
  readonly writable: boolean;
  readonly sleep: Sleep;
  readonly desktop: string | undefined;
  readonly pinChosen: boolean;
  readonly version: string;
  /** Name and version of the host. */
  readonly host: string;
}

/** Below this the log and a new settings file may soon find no room. */
const littleSpace = 1e9;

/** Below this the letters of the exhibit are too small to read from where people stand (device pixels). */
const shortestSide = 1080;

/**
 * What the facts mean, in the order in which it is read. Without `page`, what only a page can see is
 * left out.
 */
export function diagnose(machine: MachineFacts, page: PageFacts | undefined): readonly Diagnosis[] {
  const { freeBytes, writable, sleep, desktop, now } = machine;
  return [
    ...(page === undefined ? [] : seenByPage(page)),
    { check: 'clock', health: now < machine.built ? 'correct' : 'good', now: now.toISOString() },
    {
      check: 'disk',
      health: !writable ? 'correct' : freeBytes !== undefined && freeBytes < littleSpace ? 'look' : 'good',
      freeBytes,
    },
    { check: 'sleep', health: sleep === 'held' || sleep === 'never' ? 'good' : 'look', sleep },
    { check: 'desktop', health: desktop === undefined ? 'good' : 'look', name: desktop },
    { check: 'pin', health: machine.pinChosen ? 'good' : 'look' },
    { check: 'content', health: 'good', pioneers: pioneers.length, languages: languageCodes.length },
    { check: 'software', health: 'good', version: machine.version, host: machine.host },
  ];
}

function seenByPage({ width, height, fingers, ...page }: PageFacts): readonly Diagnosis[] {
  return [
    {
      check: 'screen',
      health: Math.min(width, height) < shortestSide ? 'look' : 'good',
      width,
      height,
    },
    { check: 'touch', health: fingers >= 2 ? 'good' : 'look', fingers },
    { check: 'picture', health: page.accelerated ? 'good' : 'look' },
    { check: 'fonts', health: page.fonts ? 'good' : 'correct' },
    { check: 'network', health: page.walled ? 'good' : 'correct' },
  ];
}
