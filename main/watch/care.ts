import type { VisitPlace } from '../../data/visit-place.ts';
import type { Log } from '../log.ts';
import { type Breaker, failed, type Mode, rested, whole, wholeAt } from './breaker.ts';
import { type Watch, watchOver } from './watch.ts';

/** What is needed to take care of the page. */
export interface Needs {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly log: Log;
  /** Ends the page's process; another page is opened for it, as after any other end. */
  readonly endPage: () => void;
  /** Bytes that the page's processes hold; `undefined` where nobody can say. */
  readonly memory: () => number | undefined;
}

/** Whoever takes care that something worth seeing stands on the screen. */
export interface Care extends Pick<Watch, 'opened' | 'beaten'> {
  /** The page has ended, for the reason that the host gives. */
  readonly gone: (reason: string) => void;
  /** The page shows this scene, in which a visitor is at `place`. */
  readonly shown: (scene: string, place?: VisitPlace) => void;
  /** Where the visitor of a page that failed goes on, told once: not where it has failed before. */
  readonly resume: () => VisitPlace | undefined;
  /** What the next page may show. */
  readonly mode: () => Mode;
  /** Milliseconds until the exhibit is whole again by itself, and since it failed last; unless it is whole. */
  readonly recovery: () => { readonly left: number; readonly passed: number } | undefined;
}

/** Scenes in which nobody is there. */
const unattended: ReadonlySet<string> = new Set(['attract', 'closed', 'safe', 'quiet']);

/** How often the page's memory is looked at (ms), and what it may hold (bytes) before it starts anew. */
const memoryEvery = 60_000;
export const mostMemory = 1.5 * 2 ** 30;

/** How often the breaker looks at the time, in ms. */
const lookEvery = 1000;

/**
 * Watches the page, counts its failures, and lets it start anew when it has grown too large; what can
 * wait, waits until nobody is there.
 */
export function careFor({ now, log, endPage, memory }: Needs): Care {
  let breaker: Breaker = whole;
  let scene = '';
  let place: VisitPlace | undefined;
  let resume: VisitPlace | undefined;
  /** An end of our own making is no failure. */
  let planned = false;
  let memoryLookedAt = now();
  const begin = () => {
    planned = true;
    endPage();
  };
  const watch = watchOver({
    now,
    onStill: (milliseconds) => {
      log({ event: 'pageStill', milliseconds: Math.round(milliseconds) });
      endPage();
    },
    onBack: (milliseconds) => log({ event: 'pageBack', milliseconds: Math.round(milliseconds) }),
  });
  const timer = setInterval(() => {
    if (planned || !unattended.has(scene)) return;
    const next = rested(breaker, now());
    if (next.mode !== breaker.mode) {
      breaker = next;
      log({ event: 'wholeAgain' });
      return begin();
    }
    if (now() - memoryLookedAt < memoryEvery) return;
    memoryLookedAt = now();
    const bytes = memory();
    if (bytes === undefined || bytes <= mostMemory) return;
    log({ event: 'pageTooLarge', bytes });
    begin();
  }, lookEvery);
  // Care alone keeps no program running.
  timer.unref();
  return {
    opened: () => {
      scene = breaker.mode === 'quiet' ? 'quiet' : '';
      watch.opened();
    },
    beaten: watch.beaten,
    shown: (shown, at) => {
      scene = shown;
      place = at;
    },
    resume: () => {
      const once = resume;
      resume = undefined;
      return once;
    },
    gone: (reason) => {
      watch.gone();
      log({ event: 'pageGone', reason, planned });
      if (!planned) {
        const next = failed(breaker, now());
        if (next.mode !== breaker.mode) log({ event: 'breakerTripped', mode: next.mode });
        breaker = next;
        // A place at which it fails again would keep the visitor in a loop.
        resume = next.failures.length === 1 ? place : undefined;
      }
      place = undefined;
      planned = false;
    },
    mode: () => breaker.mode,
    recovery: () => {
      const at = wholeAt(breaker);
      const last = breaker.failures.at(-1);
      return at === undefined || last === undefined ? undefined : { left: at - now(), passed: now() - last };
    },
  };
}
