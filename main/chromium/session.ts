import { KnownEvents, onlyValue, refusing, StoppableEvent } from './refusing.ts';
import type { Seen } from './seen.ts';

type RequestListener = (
  details: { readonly url: string },
  callback: (response: { cancel?: boolean }) => void,
) => void;

/** Everything a page could ask permission for is denied by the browser itself, without asking. */
type PermissionListener = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
) => void;

interface DownloadItem {
  getURL(): string;
}

type SessionEvents = {
  readonly 'will-download': readonly [event: StoppableEvent, item: DownloadItem];
};

class RequestWatch {
  /** Not of Electron: who asked to be asked. */
  listener: RequestListener | null = null;

  onBeforeRequest(listener: RequestListener | null): void {
    this.listener = listener;
  }
}

type WebRequest = Seen<RequestWatch, 'listener'>;

/** The one session: the browser's profile. */
class Profile {
  readonly #requests = new RequestWatch();
  readonly webRequest: WebRequest = refusing('session.webRequest', this.#requests);
  readonly #events = new KnownEvents<SessionEvents>('session', ['will-download']);
  readonly on = this.#events.on;

  /** Taken for granted: see `PermissionListener`. The handler is never asked, and cannot allow. */
  setPermissionRequestHandler(_handler: PermissionListener): void {}

  /** As above. */
  setPermissionCheckHandler(_handler: () => boolean): void {}

  /** As above. */
  setDevicePermissionHandler(_handler: () => boolean): void {}

  /** Not of Electron: who is asked about every request. */
  requestListener(): RequestListener | null {
    return this.#requests.listener;
  }

  /** Not of Electron: says that a download was denied. */
  downloadDenied(address: string): void {
    this.#events.tell('will-download', new StoppableEvent(), { getURL: () => address });
  }
}

export const profile = new Profile();

export type Session = Seen<Profile, 'requestListener' | 'downloadDenied'>;

/** Everything that has the sessions: here there is one. */
export interface Sessions {
  readonly defaultSession: Session;
}

export const session: Sessions = { defaultSession: refusing('session', profile) };

type ProtocolHandler = (request: Request) => Response | Promise<Response>;

class Schemes {
  /** Not of Electron: who answers https. */
  handler: ProtocolHandler | undefined;

  handle(scheme: string, handler: ProtocolHandler): void {
    onlyValue('protocol.handle', scheme, 'https');
    this.handler = handler;
  }
}

export const protocol = new Schemes();

export type Protocol = Seen<Schemes, 'handler'>;
