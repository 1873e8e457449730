import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from './app.ts';
import { findBrowser } from './find-browser.ts';
import { ipcMain } from './ipc-main.ts';
import type { Message } from './preload-host.ts';
import type { Colour, PausedRequest } from './protocol.ts';
import { KnownEvents, onlyKnown, onlyValue, refusing, StoppableEvent } from './refusing.ts';
import { answerRequest } from './requests.ts';
import type { Rectangle } from './screen.ts';
import type { Seen } from './seen.ts';
import { profile } from './session.ts';
import { openTab, type Tab } from './tab.ts';
import { Contents, type WebContents, WebFrameMain } from './web-contents.ts';
import { WindowPlace } from './window-place.ts';

type WindowEvents = {
  readonly 'ready-to-show': readonly [];
  readonly close: readonly [event: StoppableEvent];
};

export interface WebPreferences {
  readonly preload: string;
  readonly sandbox: boolean;
  readonly contextIsolation: boolean;
  readonly nodeIntegration: boolean;
  readonly webSecurity: boolean;
  readonly webviewTag: boolean;
  readonly spellcheck: boolean;
  readonly navigateOnDragDrop: boolean;
  readonly disableDialogs: boolean;
  readonly backgroundThrottling: boolean;
  readonly devTools: boolean;
  /** Paints for no screen: here, a browser without windows. */
  readonly offscreen?: boolean;
}

export interface WindowOptions {
  readonly width: number;
  readonly height: number;
  readonly kiosk: boolean;
  readonly show: boolean;
  readonly autoHideMenuBar: boolean;
  readonly backgroundColor: string;
  readonly webPreferences: WebPreferences;
}

/** A list made of the keys of an object, so that the compiler asks for every one. */
const namesOf = (names: Readonly<Record<string, true>>): readonly string[] => Object.keys(names);

const knownOptions = namesOf({
  width: true,
  height: true,
  kiosk: true,
  show: true,
  autoHideMenuBar: true,
  backgroundColor: true,
  webPreferences: true,
} satisfies Record<keyof WindowOptions, true>);

const knownPreferences = namesOf({
  preload: true,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: true,
  webSecurity: true,
  webviewTag: true,
  spellcheck: true,
  navigateOnDragDrop: true,
  disableDialogs: true,
  backgroundThrottling: true,
  devTools: true,
  offscreen: true,
} satisfies Record<keyof WebPreferences, true>);

/** ERR_FAILED of Chromium. */
const failed = -2;

/** The exhibit's window: one process of the machine's own browser, started anew whenever it ends. */
export class Window {
  readonly #contents = new Contents({
    evaluate: (expression) => this.#evaluated(expression),
    processId: () => this.#tab?.processId ?? 0,
    command: (method, params) => this.#standing().send(method, params as never),
    print: async (paper) => {
      const { data } = await this.#standing().send('Page.printToPDF', paper);
      return Buffer.from(data, 'base64');
    },
  });
  readonly webContents: WebContents = refusing('webContents', this.#contents);
  readonly #options: WindowOptions;
  readonly #events = new KnownEvents<WindowEvents>('BrowserWindow', ['ready-to-show', 'close']);
  readonly on = this.#events.on;
  readonly once = this.#events.once;
  readonly #place = new WindowPlace();
  #tab: Tab | undefined;
  #starting: Promise<Tab> | undefined;
  #destroyed = false;

  constructor(options: WindowOptions) {
    onlyKnown('BrowserWindow', options, knownOptions);
    onlyKnown('webPreferences', options.webPreferences, knownPreferences);
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = options.webPreferences;
    onlyValue('webPreferences.sandbox', sandbox, true);
    onlyValue('webPreferences.contextIsolation', contextIsolation, true);
    onlyValue('webPreferences.nodeIntegration', nodeIntegration, false);
    onlyValue('webPreferences.webSecurity', webSecurity, true);
    this.#options = options;
    app.opened(this);
  }

  /** The browser shows its window by itself. */
  show(): void {
    this.focus();
  }

  focus(): void {
    this.#tab?.send('Page.bringToFront', {}).catch(() => undefined);
  }

  /** A kiosk window of the browser has no button that could make it small. */
  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.focus();
  }

  /** As the browser last said, or as it was last asked. */
  getBounds(): Rectangle {
    return { ...this.#place.bounds };
  }

  /** The window stands there a moment later. */
  setBounds(bounds: Rectangle): void {
    this.#place.move(bounds);
  }

  isFullScreen(): boolean {
    return this.#place.full;
  }

  setKiosk(kiosk: boolean): void {
    this.#place.fill(kiosk);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** @throws when the browser cannot be started or refuses the address */
  async loadURL(address: string): Promise<void> {
    try {
      this.#starting = this.#tab === undefined ? this.#start() : undefined;
      this.#tab = (await this.#starting) ?? this.#tab;
      if (this.#tab === undefined || this.#destroyed) return;
      const { errorText } = await this.#tab.send('Page.navigate', { url: address });
      if (errorText !== undefined) throw new Error(errorText);
    } catch (error) {
      if (!this.#destroyed) this.#contents.failed(failed, String(error), address);
      throw error;
    }
  }

  #standing(): Tab {
    if (this.#tab === undefined) throw new Error('no page stands in the window');
    return this.#tab;
  }

  async #evaluated(expression: string): Promise<unknown> {
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#standing().send('Runtime.evaluate', asked);
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Not of Electron: ends the browser for good. */
  async destroyed(): Promise<void> {
    this.#destroyed = true;
    // A browser that is just being started must not be left behind.
    const starting = await this.#starting?.catch(() => undefined);
    await (this.#tab ?? starting)?.close();
  }

  async #start(): Promise<Tab> {
    const { kiosk, backgroundColor, webPreferences } = this.#options;
    const headless = webPreferences.offscreen === true;
    const program = findBrowser();
    if (program === undefined)
      throw new Error('there is no Chromium, Chrome or Edge on this machine: install one');
    let tab: Tab | undefined;
    let mainFrame: string | undefined;
    const lost = (reason: string) => {
      if (tab === undefined || this.#tab !== tab) return;
      this.#tab = undefined;
      void tab.close();
      if (!this.#destroyed) this.#lost(reason);
    };
    tab = await openTab(
      {
        program,
        profile: join(app.getPath('userData'), 'browser'),
        kiosk,
        at: this.#place.bounds,
        headless,
        ground: backgroundColor,
        switches: app.switches(),
      },
      readFileSync(webPreferences.preload, 'utf8'),
      colourOf(backgroundColor),
      {
        requestPaused: (request, at) => this.#asked(request, mainFrame, at),
        told: (text, frame, context, at) => void this.#told(text, frame === mainFrame, context, at),
        navigated: ({ id, parentId, url }) => {
          if (parentId !== undefined) return;
          mainFrame = id;
          this.#contents.mainFrame.url = url;
        },
        loaded: () => this.#events.tell('ready-to-show'),
        downloadRefused: (url) => profile.downloadDenied(url),
        windowRefused: (url) => this.#contents.windowRefused(url),
        crashed: () => lost('crashed'),
        gone: () => lost('killed'),
      },
    );
    if (kiosk && !headless) this.#place.follow(tab);
    return tab;
  }

  /** A browser that ended: the window was closed from outside, or its process died. */
  #lost(reason: string): void {
    this.#events.tell('close', new StoppableEvent());
    this.#contents.gone(reason);
  }

  #asked(request: PausedRequest, mainFrame: string | undefined, tab: Tab): void {
    const leaves = request.resourceType === 'Document' && request.frameId === mainFrame;
    if (leaves && !this.#contents.mayNavigate(request.request.url))
      tab
        .send('Fetch.failRequest', { requestId: request.requestId, errorReason: 'Aborted' })
        .catch(() => undefined);
    else void answerRequest(request, tab);
  }

  async #told(text: string, isMain: boolean, context: number, tab: Tab): Promise<void> {
    const message = readMessage(text);
    if (message === undefined) return;
    if ('channel' in message) {
      const senderFrame = isMain ? this.#contents.mainFrame : new WebFrameMain('');
      tab.reply(context, await ipcMain.answer({ sender: this.webContents, senderFrame }, message));
      return;
    }
    try {
      const { result } = await tab.send('Runtime.evaluate', {
        expression: message.script,
        contextId: context,
        awaitPromise: true,
        returnByValue: true,
      });
      tab.reply(context, { id: message.id, value: result.value });
    } catch (error) {
      tab.reply(context, { id: message.id, failure: String(error) });
    }
  }
}

export type BrowserWindow = Seen<Window, 'destroyed'>;

/** What a page says is checked like anything from outside. */
function readMessage(text: string): Message | undefined {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('id' in read) || typeof read.id !== 'number')
      return undefined;
    const { id } = read;
    if ('script' in read && typeof read.script === 'string') return { id, script: read.script };
    if ('channel' in read && typeof read.channel === 'string' && 'args' in read && Array.isArray(read.args))
      return { id, channel: read.channel, args: read.args };
    return undefined;
  } catch {
    return undefined;
  }
}

/** `#rrggbb` as the protocol writes it. */
function colourOf(text: string): Colour {
  const part = (at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return { r: part(1), g: part(3), b: part(5), a: 1 };
}
