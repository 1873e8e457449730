import type { Message, Reply } from './preload-host.ts';
import type { Seen } from './seen.ts';
import type { WebContents, WebFrameMain } from './web-contents.ts';

/** What a handler hears of where a message came from. */
export interface IpcMainInvokeEvent {
  readonly sender: WebContents;
  /** `null` when the frame has gone meanwhile. */
  readonly senderFrame: WebFrameMain | null;
}

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

/** The answers to the page's `ipcRenderer.invoke`. What crosses is JSON here, and so is only JSON used. */
class Answers {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, listener: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, listener);
  }

  /** Not of Electron: brings one message to its handler. Never rejects. */
  async answer(
    event: IpcMainInvokeEvent,
    { id, channel, args }: Extract<Message, { channel: string }>,
  ): Promise<Reply> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      // JSON knows no undefined: an absent argument arrives as null.
      const given = args.map((value) => value ?? undefined);
      return { id, value: await handler(event, ...given) };
    } catch (error) {
      return { id, failure: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}

export const ipcMain = new Answers();

export type IpcMain = Seen<Answers, 'answer'>;
