import { randomBytes } from 'node:crypto';
import { type Browser, type Launch, startBrowser } from './browser.ts';
import { preloadScript, type Reply, replyScript } from './preload-host.ts';
import type { Colour, Commands, Events, PausedRequest } from './protocol.ts';

/** What the window makes of what happens in its page. */
export interface Hearers {
  /** Must end in one of `Tab`'s answers to a request. */
  readonly requestPaused: (request: PausedRequest, tab: Tab) => void;
  /** A message of the preload; `frameId` is absent when its frame is gone. */
  readonly told: (text: string, frameId: string | undefined, context: number, tab: Tab) => void;
  readonly navigated: (frame: Events['Page.frameNavigated']['frame'], tab: Tab) => void;
  readonly loaded: (tab: Tab) => void;
  readonly downloadRefused: (address: string) => void;
  readonly windowRefused: (address: string) => void;
  readonly crashed: () => void;
  readonly gone: () => void;
}

/** The one page of a running browser. */
export interface Tab {
  readonly send: <M extends keyof Commands>(method: M, params: Commands[M][0]) => Promise<Commands[M][1]>;
  /** Brings an answer to the page; nobody is told when the page has gone meanwhile. */
  readonly reply: (context: number, answer: Reply) => void;
  /** Of the browser. */
  readonly processId: number;
  /** Ends the browser, and resolves when it has ended. */
  readonly close: () => Promise<void>;
}

/** Milliseconds that a browser has to end by itself before it is ended. */
const closingPatience = 2000;

/** Fingers that the page may count on: what the best screens of a hall tell apart. */
const fingers = 10;

/**
 * Starts the browser and prepares its page: the preload, the wall, touch, no window beside it.
 *
 * @param preload the text of the built preload
 * @throws when the browser ends before it has a page
 */
export async function openTab(
  launch: Launch,
  preload: string,
  ground: Colour,
  hearers: Hearers,
): Promise<Tab> {
  const browser = startBrowser(launch);
  const binding = `b${randomBytes(8).toString('hex')}`;
  const replies = `r${randomBytes(8).toString('hex')}`;
  const { targetId, sessionId } = await firstPage(browser, hearers);
  const send: Tab['send'] = (method, params) => browser.send(method, params, sessionId);
  const tab: Tab = {
    send,
    reply: (contextId, answer) => {
      send('Runtime.evaluate', { contextId, expression: replyScript(replies, answer) }).catch(
        () => undefined,
      );
    },
    processId: browser.processId,
    close: () => close(browser),
  };
  hear(browser, sessionId, binding, tab, hearers);
  void browser.gone.then(hearers.gone);
  closeOthers(browser, targetId, hearers);
  await Promise.all([
    send('Page.enable', {}),
    send('Runtime.enable', {}),
    send('Inspector.enable', {}),
    send('Runtime.addBinding', { name: binding }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(preload, binding, replies) }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    send('Page.setInterceptFileChooserDialog', { enabled: true }),
    send('Emulation.setDefaultBackgroundColorOverride', { color: ground }),
    send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: fingers }),
    browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }),
  ]);
  return tab;
}

/** Waits for the page that the browser opens by itself. */
async function firstPage(
  browser: Browser,
  hearers: Hearers,
): Promise<{ targetId: string; sessionId: string }> {
  const targetId = await new Promise<string>((resolve, reject) => {
    browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type === 'page') resolve(targetInfo.targetId);
    });
    browser.on('Browser.downloadWillBegin', ({ url }) => hearers.downloadRefused(url));
    browser.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
    void browser.gone.then(() => reject(new Error('the browser ended before it had a page')));
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  return { targetId, sessionId };
}

/** Any other page is a way out: it is closed as soon as it is there. */
function closeOthers(browser: Browser, ours: string, { windowRefused }: Hearers): void {
  browser.on('Target.targetCreated', ({ targetInfo: { targetId, type, url } }) => {
    if (type !== 'page' || targetId === ours) return;
    windowRefused(url);
    browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
}

function hear(browser: Browser, ours: string, binding: string, tab: Tab, hearers: Hearers): void {
  const frames = new Map<number, string | undefined>();
  const on = <E extends keyof Events>(event: E, act: (params: Events[E]) => void) =>
    browser.on(event, (params, sessionId) => {
      if (sessionId === ours) act(params);
    });
  on('Runtime.executionContextCreated', ({ context }) => frames.set(context.id, context.auxData?.frameId));
  on('Runtime.bindingCalled', ({ name, payload, executionContextId: context }) => {
    if (name === binding) hearers.told(payload, frames.get(context), context, tab);
  });
  on('Fetch.requestPaused', (request) => hearers.requestPaused(request, tab));
  on('Page.frameNavigated', ({ frame }) => {
    hearers.navigated(frame, tab);
  });
  on('Page.loadEventFired', () => hearers.loaded(tab));
  on('Inspector.targetCrashed', () => hearers.crashed());
}

async function close(browser: Browser): Promise<void> {
  browser.send('Browser.close', {}).catch(() => undefined);
  const timer = setTimeout(browser.kill, closingPatience);
  await browser.gone;
  clearTimeout(timer);
  // Helpers of the browser may outlive it for a moment, and still write its profile.
  browser.kill();
}
