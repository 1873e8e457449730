import { beaten, type Heart, look, lookEvery, opened } from './heart.ts';

/** What the watch is told of the page. */
export interface Watch {
  /** A page is being opened. */
  readonly opened: () => void;
  /** It has painted. */
  readonly beaten: () => void;
  /** It has ended, by whatever cause. */
  readonly gone: () => void;
}

export interface Watching {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The page was silent for too long: whoever hears it ends its process. */
  readonly onStill: (milliseconds: number) => void;
  /** A page paints again, so many ms after the last one had ended. */
  readonly onBack: (milliseconds: number) => void;
}

/** Looks at the page's heart once a second, for as long as the program runs. */
export function watchOver({ now, onStill, onBack }: Watching): Watch {
  let heart: Heart | undefined;
  let goneAt: number | undefined;
  const timer = setInterval(() => {
    if (heart === undefined) return;
    const seen = look(heart, now());
    heart = seen.heart;
    if (!seen.still) return;
    // Told once: its end is told as any other end is.
    const silent = now() - heart.since;
    heart = undefined;
    onStill(silent);
  }, lookEvery);
  // The watch alone keeps no program running.
  timer.unref();
  return {
    opened: () => {
      heart = opened(now());
    },
    beaten: () => {
      if (heart === undefined) return;
      heart = beaten(heart, now());
      if (goneAt === undefined) return;
      onBack(now() - goneAt);
      goneAt = undefined;
    },
    gone: () => {
      heart = undefined;
      goneAt ??= now();
    },
  };
}
