import { type App, app as theApp } from './app.ts';
import { type BrowserWindow as AWindow, Window, type WindowOptions } from './browser-window.ts';
import type { IpcMainInvokeEvent as AMessage } from './ipc-main.ts';
import { type IpcMain as Answers, ipcMain as theIpcMain } from './ipc-main.ts';
import type { Preloaded } from './preload-host.ts';
import { refusing } from './refusing.ts';
import { type Screen, screen as theScreen } from './screen.ts';
import {
  type Session as ASession,
  type Protocol,
  type Sessions,
  protocol as theProtocol,
  session as theSession,
} from './session.ts';
import type { WebContents as Contents } from './web-contents.ts';

/**
 * What `import … from 'electron'` means where the machine's own browser runs the exhibit.
 *
 * Held to Electron's types from both sides: check.ts compares what is said here with what Electron
 * says, and the room as-electron compiles main and its preload against this file.
 */
export const app: App = refusing('app', theApp);
export const ipcMain: IpcMain = refusing('ipcMain', theIpcMain);
export const protocol: Protocol = refusing('protocol', theProtocol);
export const screen: Screen = refusing('screen', theScreen);
export const session: Sessions = refusing('session', theSession);
export const BrowserWindow: new (options: WindowOptions) => BrowserWindow = new Proxy(Window, {
  construct: (made, [options]) => refusing('BrowserWindow', new made(options)),
});

/** The browser's kiosk window has no menu. */
export const Menu = refusing('Menu', { setApplicationMenu: (_menu: null): void => {} });

/** The browser cannot keep the screen awake from outside: the system's own setting must. */
export const powerSaveBlocker = refusing('powerSaveBlocker', {
  start: (_type: 'prevent-display-sleep'): number => 0,
});

/** In the preload alone: preload-host.ts makes them in the page. */
export declare const contextBridge: Preloaded['contextBridge'];
export declare const ipcRenderer: Preloaded['ipcRenderer'];
export declare const webFrame: Preloaded['webFrame'];

export type BrowserWindow = AWindow;
export type IpcMain = Answers;
export type IpcMainInvokeEvent = AMessage;
export type Session = ASession;
export type WebContents = Contents;
