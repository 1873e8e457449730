import { app, BrowserWindow, Menu } from 'electron';
import { enclosedIn } from './enclosure.ts';

/** The ground of the attract scene, so that the first thing to be seen is already ours. */
const ground = '#12102c';

/** How long a page that has ended stays away, in milliseconds: long enough not to spin. */
const rest = 1000;

export interface WindowWishes {
  /** Asked each time the page is opened: after failures another one may be shown. */
  readonly address: () => string;
  readonly preload: string;
  /** An ordinary window with tools for developers, instead of the whole screen. */
  readonly windowed: boolean;
  /** Hears that the page is being opened, at first and again. */
  readonly onOpening: () => void;
  /** Hears why the page ended; it is opened again after a moment. */
  readonly onGone: (reason: string) => void;
}

/** Opens the exhibit's one window. It cannot be closed from outside; ending the program ends it. */
export function openWindow({ address, preload, windowed, onOpening, onGone }: WindowWishes): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    kiosk: !windowed,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: ground,
    webPreferences: enclosedIn(preload, windowed),
  });
  const { webContents } = window;
  window.once('ready-to-show', () => window.show());

  // The system ending the program may close the window; a key or a window manager may not.
  let ending = false;
  app.on('before-quit', () => {
    ending = true;
  });
  window.on('close', (event) => {
    if (!windowed && !ending) event.preventDefault();
  });

  const openAgain = (reason: string) => {
    if (ending) return;
    onGone(reason);
    setTimeout(() => {
      if (!window.isDestroyed()) void open();
    }, rest);
  };
  // A failure to load is told by the event below as well as by the promise.
  const open = () => {
    onOpening();
    return window.loadURL(address()).catch(() => undefined);
  };
  webContents.on('render-process-gone', (_event, { reason }) => openAgain(reason));
  webContents.on('did-fail-load', (_event, code, description, _address, isMainFrame) => {
    // −3 is an aborted load: the page that stands stays.
    if (isMainFrame && code !== -3) openAgain(`${description} (${code})`);
  });
  void open();
  return window;
}

/** Brings the window before everything else again. */
export function comeForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Ends the process of a page that hangs: it hears nothing any more. Its end is told as any other is. */
export function endPage({ webContents }: BrowserWindow): void {
  try {
    process.kill(webContents.getOSProcessId(), 'SIGKILL');
  } catch {
    // It has ended by itself meanwhile.
  }
}
