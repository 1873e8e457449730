/** What the page tells the main process, as JSON. */
export type Message =
  | { readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly script: string };

/** What it hears back. */
export type Reply =
  | { readonly id: number; readonly value?: unknown }
  | { readonly id: number; readonly failure: string };

/** What the preload finds as `electron`. */
export interface Preloaded {
  readonly contextBridge: { readonly exposeInMainWorld: (name: string, api: object) => void };
  readonly ipcRenderer: {
    /** The caller says what it expects, as with Electron, whose answer may be anything. */
    readonly invoke: <Answer>(channel: string, ...args: readonly unknown[]) => Promise<Answer>;
  };
  readonly webFrame: { readonly executeJavaScript: (script: string) => Promise<unknown> };
}

/**
 * Runs in the page before anything of the page does, and gives the preload what Electron would give
 * it. It is sent there as text, so it can use nothing from outside itself.
 *
 * @param binding the function that leads to the main process; the page never sees it
 * @param reply the name of the event that brings an answer; only the main process knows it as well
 */
function hostPreload(
  binding: string,
  reply: string,
  preload: (require: (name: string) => unknown) => void,
): void {
  // The browser has put it there, and it is taken away before the page could find it.
  const world = globalThis as unknown as Record<string, unknown>;
  const tell = world[binding] as (text: string) => void;
  delete world[binding];
  if (window !== window.top) return;
  const { parse, stringify } = JSON;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  window.addEventListener(reply, (event) => {
    event.stopImmediatePropagation();
    const answer: Reply = parse((event as CustomEvent<string>).detail);
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer) asked?.reject(new Error(answer.failure));
    else asked?.resolve(answer.value);
  });
  const ask = <Answer>(message: { channel: string; args: readonly unknown[] } | { script: string }) =>
    new Promise<Answer>((resolve, reject) => {
      last += 1;
      // What arrives is what the caller expects, or it would expect the wrong thing of Electron too.
      waiting.set(last, { resolve: resolve as (value: unknown) => void, reject });
      tell(stringify({ id: last, ...message }));
    });
  const electron: Preloaded = {
    contextBridge: {
      exposeInMainWorld: (name, api) => {
        Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
      },
    },
    ipcRenderer: { invoke: (channel, ...args) => ask({ channel, args }) },
    webFrame: { executeJavaScript: (script) => ask({ script }) },
  };
  preload((name) => {
    if (name === 'electron') return electron;
    throw new Error(`The preload runs in a sandbox: there is no ${name}`);
  });
}

/** The script that runs `preload`, the text of the built preload, in every new document. */
export function preloadScript(preload: string, binding: string, reply: string): string {
  const [first, second] = [binding, reply].map((name) => JSON.stringify(name));
  return `(${hostPreload})(${first}, ${second}, (require) => {const module = { exports: {} }, { exports } = module;${preload}\n});`;
}

/** The expression that brings an answer to the page. */
export function replyScript(reply: string, answer: Reply): string {
  const detail = JSON.stringify(JSON.stringify(answer));
  return `dispatchEvent(new CustomEvent(${JSON.stringify(reply)}, { detail: ${detail} }))`;
}
