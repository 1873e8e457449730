import { protocol, type Session, type WebContents } from 'electron';

/** What the wall lets through, and who hears of what it does not. */
export interface Rules {
  readonly isOurs: (address: string) => boolean;
  /** Answers every https request; a foreign one as a network error. */
  readonly serve: (request: Request) => Promise<Response>;
  readonly onRefused: (what: string) => void;
}

/** Closes a session to everything but the bundle: requests, permissions, devices, downloads. */
export function wallIn(session: Session, { isOurs, serve, onRefused }: Rules): void {
  protocol.handle('https', serve);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isAllowed(url, isOurs);
    if (cancel) onRefused(url);
    answer({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    onRefused(`permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    onRefused(`download ${item.getURL()}`);
  });
}

/** Keeps a page where it is: no other address, no other window, no page within the page. */
export function keepIn(contents: WebContents, { isOurs, onRefused }: Rules): void {
  contents.on('will-navigate', (event, address) => {
    if (isOurs(address)) return;
    event.preventDefault();
    onRefused(`navigation ${address}`);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('webview');
  });
  contents.setWindowOpenHandler(({ url }) => {
    onRefused(`window ${url}`);
    return { action: 'deny' };
  });
}

/** Besides the bundle: what the page has made itself, and the host's own tools where they are allowed. */
function isAllowed(address: string, isOurs: Rules['isOurs']): boolean {
  return isOurs(address) || /^(data|blob|devtools):/.test(address);
}
