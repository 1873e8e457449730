import { KnownEvents, StoppableEvent } from './refusing.ts';

/** A frame of the page: where a message comes from. */
export class WebFrameMain {
  url: string;

  constructor(url: string) {
    this.url = url;
  }
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' };

/** The page in a window: its events, and who is asked about new windows. */
export class WebContents {
  readonly mainFrame = new WebFrameMain('about:blank');
  readonly #events = new KnownEvents('webContents', [
    'will-navigate',
    'will-attach-webview',
    'render-process-gone',
    'did-fail-load',
  ]);
  #openHandler: WindowOpenHandler | undefined;

  on(event: string, listener: (...values: never[]) => void): this {
    this.#events.on(event, listener);
    return this;
  }

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
