import type * as electron from 'electron';
import type { WebPreferences, WindowOptions } from './browser-window.ts';
import type * as standIn from './electron.ts';

/**
 * Compiled, never run: what the stand-in says of itself, compared with what Electron's types say.
 *
 * A member that Electron does not have, or whose arguments, results or events are others than
 * Electron's, is an error here. That main finds everything it uses is the other half, and the
 * room as-electron's: it compiles main against the stand-in.
 */

/** Members as functions of their own: TypeScript compares the arguments of methods less strictly. */
type AsFunctions<T> = {
  readonly [K in keyof T]: K extends 'on' | 'once'
    ? T[K]
    : T[K] extends (...given: infer Given) => infer Result
      ? (...given: Given) => Result
      : T[K];
};

/** Whoever is content with ours is content with Electron's. */
type Within<Electrons extends AsFunctions<Ours>, Ours> = readonly [Electrons, Ours];

/** Names of options are compared as well: an unknown option would pass for one that is left out. */
type NamedIn<
  Electrons,
  Ours extends { readonly [K in keyof Ours]: K extends keyof Electrons ? unknown : never },
> = readonly [Electrons, Ours];

export type Checked = readonly [
  Within<typeof electron, Omit<typeof standIn, 'BrowserWindow'>>,
  Within<electron.App, typeof standIn.app>,
  Within<electron.CommandLine, typeof standIn.app.commandLine>,
  Within<electron.Protocol, typeof standIn.protocol>,
  Within<electron.Screen, typeof standIn.screen>,
  Within<typeof electron.session, typeof standIn.session>,
  Within<electron.Session, standIn.Session>,
  Within<electron.WebRequest, standIn.Session['webRequest']>,
  Within<electron.WebContents, standIn.WebContents>,
  Within<electron.BrowserWindow, standIn.BrowserWindow>,
  Within<electron.IpcMain, standIn.IpcMain>,
  Within<electron.IpcMainInvokeEvent, standIn.IpcMainInvokeEvent>,
  Within<typeof electron.Menu, typeof standIn.Menu>,
  Within<electron.PowerSaveBlocker, typeof standIn.powerSaveBlocker>,
  Within<electron.ContextBridge, typeof standIn.contextBridge>,
  Within<electron.IpcRenderer, typeof standIn.ipcRenderer>,
  Within<electron.WebFrame, typeof standIn.webFrame>,
  // The other way round: what ours is made with, Electron's can be made with.
  Within<WindowOptions, electron.BrowserWindowConstructorOptions>,
  NamedIn<electron.BrowserWindowConstructorOptions, WindowOptions>,
  NamedIn<electron.WebPreferences, WebPreferences>,
];
