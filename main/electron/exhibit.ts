import { app, type BrowserWindow, ipcMain, session } from 'electron';
import type { Handlers } from '../../data/contract.ts';
import { answerAll, isFrom } from './door.ts';
import { keepAwake } from './power.ts';
import { keepIn, type Rules, wallIn } from './wall.ts';
import { openWindow, type WindowWishes } from './window.ts';

/** Everything the exhibit asks of its host, in the order in which it must happen. */
export function openExhibit(handlers: Handlers, rules: Rules, wishes: WindowWishes): BrowserWindow {
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
  return window;
}
