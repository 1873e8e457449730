import { app, type BrowserWindow, ipcMain, session } from 'electron';
import type { Handlers } from '../../data/contract.ts';
import { type Needs as DisplayNeeds, keepFilled } from '../display/keep-filled.ts';
import { desktopOf, watchDisplays } from './displays.ts';
import { answerAll, isFrom } from './door.ts';
import { keepAwake } from './power.ts';
import { keepIn, type Rules, wallIn } from './wall.ts';
import { openWindow, type WindowWishes } from './window.ts';

export interface Opened {
  readonly window: BrowserWindow;
  /** Puts the window on the display that it belongs on, if it is not there. */
  readonly settle: () => void;
}

/** How often the window is glanced at, in ms. */
const glanceEvery = 2000;

/** Everything the exhibit asks of its host, in the order in which it must happen. */
export function openExhibit(
  handlers: Handlers,
  rules: Rules,
  wishes: WindowWishes,
  display: Omit<DisplayNeeds, 'desktop'>,
): Opened {
  let window: BrowserWindow | undefined;
  wallIn(session.defaultSession, rules);
  app.on('web-contents-created', (_event, contents) => keepIn(contents, rules));
  answerAll(
    ipcMain,
    handlers,
    isFrom(() => window?.webContents, rules.isOurs),
  );
  keepAwake();
  window = openWindow(wishes);
  // A window for development stands where it is put.
  if (wishes.windowed) return { window, settle: () => undefined };
  const { changed, glance } = keepFilled({ ...display, desktop: desktopOf(window) });
  watchDisplays(changed);
  setInterval(glance, glanceEvery).unref();
  changed();
  return { window, settle: changed };
}
