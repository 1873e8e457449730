import type { Paper, StudioCommand } from './protocol.ts';
import { KnownEvents, refusing, StoppableEvent } from './refusing.ts';
import type { Seen } from './seen.ts';

/** A frame of the page: where a message comes from. */
export class WebFrameMain {
  url: string;

  constructor(url: string) {
    this.url = url;
  }
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' };

type ContentsEvents = {
  readonly 'will-navigate': readonly [event: StoppableEvent, address: string];
  readonly 'will-attach-webview': readonly [event: StoppableEvent];
  readonly 'render-process-gone': readonly [event: object, details: { readonly reason: string }];
  readonly 'did-fail-load': readonly [
    event: object,
    code: number,
    description: string,
    address: string,
    isMainFrame: boolean,
  ];
};

/** What is asked of the page that stands in the window. */
export interface Standing {
  readonly evaluate: (code: string) => Promise<unknown>;
  readonly print: (paper: Paper) => Promise<Buffer>;
  readonly command: (method: StudioCommand, params: object) => Promise<unknown>;
  /** The process id of the browser that the page is in; 0 where there is none. */
  readonly processId: () => number;
}

/** The page in a window: its events, and who is asked about new windows. */
export class Contents {
  readonly mainFrame = new WebFrameMain('about:blank');
  readonly #events = new KnownEvents<ContentsEvents>('webContents', [
    'will-navigate',
    'will-attach-webview',
    'render-process-gone',
    'did-fail-load',
  ]);
  readonly on = this.#events.on;
  #openHandler: WindowOpenHandler | undefined;
  readonly #standing: Standing;

  constructor(standing: Standing) {
    this.#standing = standing;
  }

  /** @throws when no page stands, or the code throws */
  executeJavaScript(code: string): Promise<unknown> {
    return this.#standing.evaluate(code);
  }

  /** @throws when no page stands */
  printToPDF(paper: Paper): Promise<Buffer> {
    return this.#standing.print(paper);
  }

  /** The browser's: whoever ends it ends the page, which is all that lies in it. */
  getOSProcessId(): number {
    const id = this.#standing.processId();
    if (id === 0) throw new Error('no page stands in the window');
    return id;
  }

  /** The browser speaks DevTools with us anyway: what a studio asks goes the same way. */
  readonly debugger = refusing('webContents.debugger', {
    isAttached: (): boolean => true,
    attach: (): void => undefined,
    sendCommand: (method: StudioCommand, params: object): Promise<unknown> =>
      this.#standing.command(method, params),
  });

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  /** Not of Electron: a window beside the exhibit was closed as it opened. */
  windowRefused(url: string): void {
    this.#openHandler?.({ url });
  }

  /** Not of Electron: whether the page may leave for an address. */
  mayNavigate(url: string): boolean {
    const event = new StoppableEvent();
    this.#events.tell('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** Not of Electron: the page ended. */
  gone(reason: string): void {
    this.#events.tell('render-process-gone', {}, { reason });
  }

  /** Not of Electron: the page did not load. Codes are those of net/base/net_error_list.h. */
  failed(code: number, description: string, url: string): void {
    this.#events.tell('did-fail-load', {}, code, description, url, true);
  }
}

export type WebContents = Seen<Contents, 'windowRefused' | 'mayNavigate' | 'gone' | 'failed'>;
