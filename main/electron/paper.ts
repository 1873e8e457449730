import { BrowserWindow, session } from 'electron';
import { type Rules, wallIn } from './wall.ts';

/** How a page is printed: as its style says, with headings, pictures and links told to whoever hears it. */
const manner = {
  printBackground: true,
  preferCSSPageSize: true,
  // Electron 22 knows neither, and prints without them.
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** Prints the page at an address of ours. It rejects when the page does not come. */
export type PrintAddress = (address: string) => Promise<Uint8Array>;

/**
 * Opens a window that nobody sees, behind the wall, which prints one page after another.
 *
 * @param preload no printed page asks for the bridge, but no window of ours is without its guard
 */
export function openPrinter(rules: Rules, preload: string): PrintAddress {
  wallIn(session.defaultSession, rules);
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    kiosk: false,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      backgroundThrottling: false,
      devTools: false,
    },
  });
  const { webContents } = window;
  return async (address) => {
    await window.loadURL(address);
    await webContents.executeJavaScript(settled(address));
    return webContents.printToPDF(manner);
  };
}

/** Waits in the page until it is the one at `address`, is whole, and has its typefaces. */
function settled(address: string): string {
  return `new Promise((done, fail) => {
    if (location.href !== ${JSON.stringify(address)}) fail(new Error('another page stands here'));
    const fonts = () => Promise.all([...document.fonts].map((face) => face.load())).then(() => done(true), fail);
    if (document.readyState === 'complete') fonts();
    else addEventListener('load', fonts, { once: true });
  })`;
}
