import { KnownEvents, onlyValue } from './refusing.ts';

type RequestListener = (
  details: { readonly url: string },
  callback: (response: { cancel?: boolean }) => void,
) => void;

/** Everything a page could ask permission for is denied by the browser itself, without asking. */
type PermissionListener = (contents: never, permission: string, callback: (granted: boolean) => void) => void;

interface DownloadItem {
  getURL(): string;
}

class WebRequest {
  /** Not of Electron: who is asked about every request. */
  listener: RequestListener | null = null;

  onBeforeRequest(listener: RequestListener | null): void {
    this.listener = listener;
  }
}

/** The one session: the browser's profile. */
class Session {
  readonly webRequest = new WebRequest();
  readonly #events = new KnownEvents('session', ['will-download']);

  on(
    event: 'will-download',
    listener: (event: { preventDefault(): void }, item: DownloadItem) => void,
  ): this {
    this.#events.on(event, listener);
    return this;
  }

  /** Taken for granted: see `PermissionListener`. The handler is never asked, and cannot allow. */
  setPermissionRequestHandler(_handler: PermissionListener): void {}

  /** As above. */
  setPermissionCheckHandler(_handler: () => boolean): void {}

  /** As above. */
  setDevicePermissionHandler(_handler: () => boolean): void {}

  /** Not of Electron: says that a download was denied. */
  downloadDenied(address: string): void {
    this.#events.tell('will-download', { preventDefault: () => undefined }, { getURL: () => address });
  }
}

export const session = { defaultSession: new Session() };

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

class Protocol {
  /** Not of Electron: who answers https. */
  handler: ProtocolHandler | undefined;

  handle(scheme: string, handler: ProtocolHandler): void {
    onlyValue('protocol.handle', scheme, 'https');
    this.handler = handler;
  }
}

export const protocol = new Protocol();
