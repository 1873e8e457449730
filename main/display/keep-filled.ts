import type { DisplayChoice } from '../../data/display.ts';
import type { Log } from '../log.ts';
import type { DisplayMemory } from './display-memory.ts';
import { type Area, type Display, fills, ownDisplay } from './own-display.ts';

/** The desktop and the exhibit's window on it. */
export interface Desktop {
  /** Whether the window is there: of one that is gone nothing more may be asked. */
  readonly stands: () => boolean;
  readonly displays: () => readonly Display[];
  /** `full`: whether the window has the whole screen, without a bar of the desktop over it. */
  readonly window: () => { readonly bounds: Area; readonly full: boolean };
  /** Gives the window the whole of a display; it is there only a moment later. */
  readonly fill: (display: Area) => void;
}

export interface Needs {
  readonly desktop: Desktop;
  readonly memory: DisplayMemory;
  readonly choice: () => DisplayChoice;
  readonly log: Log;
}

/**
 * Milliseconds without a change after which displays have settled: one that is plugged in comes with
 * several changes, and a window manager makes its own of them first.
 */
export const settling = 400;

/** How often a window that does not fill its display is placed again, one second apart. */
export const tries = 5;
const between = 1000;

export interface Keeping {
  /** A display has come, gone or changed, or another one is chosen. */
  readonly changed: () => void;
  /** To be called every few seconds: a window manager may take the full screen away without a word. */
  readonly glance: () => void;
}

/** Keeps the exhibit filling the display that it belongs on. */
export function keepFilled({ desktop, memory, choice, log }: Needs): Keeping {
  let timer: NodeJS.Timeout | undefined;
  let known = '';
  /** Where the window stands that was asked often enough and did not obey. */
  let leftAt = '';
  const lookIn = (milliseconds: number, left: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      look(left);
    }, milliseconds);
    // It alone keeps no program running.
    timer.unref();
  };
  const look = (left: number) => {
    if (!desktop.stands()) return;
    const displays = desktop.displays();
    const own = ownDisplay(displays, choice(), memory.read());
    if (own === undefined) return;
    const { id, label, bounds } = own.display;
    if (own.meant && choice() !== 'main') memory.write({ choice: choice(), id, label, bounds });
    const { bounds: before, full } = desktop.window();
    const filled = full && fills(before, bounds);
    const now = JSON.stringify([bounds, displays.map((display) => display.bounds)]);
    // What is there at the start is no change.
    if ((known !== '' && now !== known) || !filled)
      log({
        event: 'displayChanged',
        displays: displays.map((display) => written(display.bounds)),
        on: written(bounds),
        chosen: own.meant,
        window: written(before),
        placed: !filled,
      });
    known = now;
    if (!filled) desktop.fill(bounds);
    leftAt = filled || left > 0 ? '' : JSON.stringify(desktop.window());
    // A window manager may take the full screen away late: one more look, however it stands.
    if (left > 0 && (!filled || left === tries)) lookIn(between, left - 1);
  };
  const changed = () => lookIn(settling, tries);
  const glance = () => {
    if (!desktop.stands()) return;
    const own = ownDisplay(desktop.displays(), choice(), memory.read());
    const window = desktop.window();
    if (timer !== undefined || own === undefined || JSON.stringify(window) === leftAt) return;
    if (!window.full || !fills(window.bounds, own.display.bounds)) changed();
  };
  return { changed, glance };
}

/** As X11 writes it: 1920x1080+0+0. */
const written = ({ x, y, width, height }: Area): string => `${width}x${height}+${x}+${y}`;
