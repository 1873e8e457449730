import { app as theApp } from './app.ts';
import { BrowserWindow as Window } from './browser-window.ts';
import { ipcMain as theIpcMain } from './ipc-main.ts';
import { refusing } from './refusing.ts';
import { protocol as theProtocol, session as theSession } from './session.ts';

/** What `import … from 'electron'` means where the machine's own browser runs the exhibit. */
export const app = refusing('app', theApp);
export const ipcMain = refusing('ipcMain', theIpcMain);
export const protocol = refusing('protocol', theProtocol);
export const session = refusing('session', theSession);
export const BrowserWindow = Window;

/** The browser's kiosk window has no menu. */
export const Menu = refusing('Menu', { setApplicationMenu: (_menu: null): void => {} });

/** The browser cannot keep the screen awake from outside: the system's own setting must. */
export const powerSaveBlocker = refusing('powerSaveBlocker', {
  start: (_type: 'prevent-display-sleep'): number => 0,
});
