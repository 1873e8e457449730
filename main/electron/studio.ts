import { BrowserWindow, ipcMain, session } from 'electron';
import type { Handlers } from '../../data/contract.ts';
import { answerAll, isFrom } from './door.ts';
import { enclosedIn } from './enclosure.ts';
import { type Rules, wallIn } from './wall.ts';

/** How a page is printed: as its style says, with headings, pictures and links told to whoever hears it. */
const manner = {
  printBackground: true,
  preferCSSPageSize: true,
  // Electron 22 knows neither, and prints without them.
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const;

/** A window that nobody sees, in which pages are printed and photographed, one after another. */
export interface Studio {
  /** Prints the page at an address of ours. It rejects when the page does not come. */
  readonly print: (address: string) => Promise<Uint8Array>;
  /** Opens the exhibit, of this size in pixels. It rejects when it does not come. */
  readonly open: (
    address: string,
    size: { readonly width: number; readonly height: number },
  ) => Promise<void>;
  /** Shows a state of the exhibit, and takes a picture of it once it stands still: the bytes of a PNG. */
  readonly photograph: (state: unknown) => Promise<Uint8Array>;
}

/** How often at most a picture is taken again because something had still changed. */
const mostLooks = 40;

/**
 * Opens the studio, behind the wall.
 *
 * @param preload no printed page asks for the bridge, but no window of ours is without its guard
 */
export function openStudio(rules: Rules, preload: string, handlers: Handlers): Studio {
  wallIn(session.defaultSession, rules);
  answerAll(
    ipcMain,
    handlers,
    isFrom(() => window.webContents, rules.isOurs),
  );
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    kiosk: false,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    // A window that is not shown paints nothing to photograph, unless it paints for nobody's screen.
    webPreferences: { ...enclosedIn(preload, false), offscreen: true },
  });
  const { webContents } = window;
  const look = async () => {
    const answer: unknown = await webContents.debugger.sendCommand('Page.captureScreenshot', {
      format: 'png',
      // Half the time for a fifth more bytes; older hosts do not know it.
      optimizeForSpeed: true,
    });
    const data: unknown =
      typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : '';
    return Buffer.from(String(data), 'base64');
  };
  return {
    print: async (address) => {
      await window.loadURL(address);
      await webContents.executeJavaScript(settled(address));
      return webContents.printToPDF(manner);
    },
    open: async (address, { width, height }) => {
      await window.loadURL(address);
      if (!webContents.debugger.isAttached()) webContents.debugger.attach();
      await webContents.debugger.sendCommand('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await webContents.executeJavaScript(posable);
    },
    photograph: async (state) => {
      await webContents.executeJavaScript(`window.pose(${JSON.stringify(state)})`);
      await webContents.executeJavaScript(still);
      let picture = await look();
      for (let looks = 0; looks < mostLooks; looks += 1) {
        await webContents.executeJavaScript(still);
        const next = await look();
        if (next.equals(picture)) return picture;
        picture = next;
      }
      throw new Error('the exhibit does not come to rest');
    },
  };
}

/** Milliseconds after which a page that is waited for has failed. */
const patience = 30_000;

/** Waits in the page until it can be told what to show. */
const posable = `new Promise((done, fail) => {
  setTimeout(() => fail(new Error('the exhibit did not open')), ${patience});
  const look = () => (window.pose === undefined ? setTimeout(look, 10) : done(true));
  look();
})`;

/**
 * Waits in the page until its letters and its map are there, and two frames have passed in which nothing
 * of it changed.
 */
const still = `document.fonts.ready.then(() => new Promise((done, fail) => {
  setTimeout(() => fail(new Error('the exhibit does not come to rest')), ${patience});
  let quiet = 0;
  const watch = new MutationObserver(() => { quiet = 0; });
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const frame = () => {
    const maps = document.querySelectorAll('.world');
    const drawn = maps.length === 0 || document.querySelector('.world-picture[data-picture="exact"]') !== null;
    const shown = document.querySelector('main > *') !== null && document.querySelector('[data-loading]') === null;
    quiet = drawn && shown ? quiet + 1 : 0;
    if (quiet > 2) { watch.disconnect(); done(true); } else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}))`;

/** Waits in the page until it is the one at `address`, is whole, and has its typefaces. */
function settled(address: string): string {
  return `new Promise((done, fail) => {
    if (location.href !== ${JSON.stringify(address)}) fail(new Error('another page stands here'));
    const fonts = () => Promise.all([...document.fonts].map((face) => face.load())).then(() => done(true), fail);
    if (document.readyState === 'complete') fonts();
    else addEventListener('load', fonts, { once: true });
  })`;
}
