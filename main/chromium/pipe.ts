import type { Readable, Writable } from 'node:stream';
import type { Commands, Events } from './protocol.ts';

/** What a message from the browser may hold: an answer has an id, an event a method. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The browser's DevTools, spoken over two pipes: no port is open that another program could use. */
export interface Devtools {
  /** Rejects when the browser refuses, or goes before it has answered. */
  readonly send: <M extends keyof Commands>(
    method: M,
    params: Commands[M][0],
    sessionId?: string,
  ) => Promise<Commands[M][1]>;
  /** Hears every event of a kind, of every session. */
  readonly on: <E extends keyof Events>(
    event: E,
    hear: (params: Events[E], sessionId: string | undefined) => void,
  ) => void;
  /** To be called when the browser is gone: nothing that waits will be answered. */
  readonly end: () => void;
}

/** Messages are JSON, each ended by a zero byte. */
export function speakDevtools(toBrowser: Writable, fromBrowser: Readable): Devtools {
  const waiting = new Map<number, Waiting>();
  const hearers = new Map<string, (params: unknown, sessionId: string | undefined) => void>();
  let lastId = 0;
  let rest: Buffer[] = [];
  let ended = false;

  const receive = ({ id, method, params, result, error, sessionId }: Message) => {
    if (id !== undefined) {
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    } else if (method !== undefined) hearers.get(method)?.(params, sessionId);
  };

  fromBrowser.on('data', (part: Buffer) => {
    let from = 0;
    for (let zero = part.indexOf(0); zero >= 0; zero = part.indexOf(0, from)) {
      rest.push(part.subarray(from, zero));
      // What the browser says is what the protocol's own types describe.
      receive(JSON.parse(Buffer.concat(rest).toString()) as Message);
      rest = [];
      from = zero + 1;
    }
    if (from < part.length) rest.push(part.subarray(from));
  });
  // A pipe that breaks is told by the browser's end, which follows.
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => undefined);

  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error(`${method}: the browser is gone`));
        lastId += 1;
        // The result has the type that the protocol gives this method.
        waiting.set(lastId, { resolve: resolve as Waiting['resolve'], reject });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
    on: (event, hear) => {
      // As above, for the event's parameters.
      hearers.set(event, hear as (params: unknown, sessionId: string | undefined) => void);
    },
    end: () => {
      ended = true;
      for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
      waiting.clear();
    },
  };
}
