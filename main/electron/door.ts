import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { type Channel, checks, type Handlers } from '../../data/contract.ts';

/** The one method of Electron's `ipcMain` used here, so that a test can stand in for it. */
export type Switchboard = Pick<IpcMain, 'handle'>;

/** What is looked at of a message's origin. */
export type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/**
 * Connects one channel of the contract to its handler.
 *
 * A message from any frame but our own page, or with a payload that breaks the contract, is
 * rejected before the handler runs.
 */
function answer<C extends Channel>(
  switchboard: Switchboard,
  channel: C,
  handle: Handlers[C],
  isOurPage: (event: Sender) => boolean,
): void {
  switchboard.handle(channel, (event, payload: unknown) => {
    if (!isOurPage(event)) throw new Error(`${channel}: refused, the sender is not our page`);
    return handle(checks[channel](payload));
  });
}

/** Connects every channel of the contract. */
export function answerAll(
  switchboard: Switchboard,
  handlers: Handlers,
  isOurPage: (event: Sender) => boolean,
): void {
  const connect = <C extends Channel>(channel: C) =>
    answer(switchboard, channel, handlers[channel], isOurPage);
  // The keys of `checks` are the channels: the contract's type says so.
  for (const channel of Object.keys(checks) as Channel[]) connect(channel);
}

/** Whether a message comes from the main frame of this window, standing at our origin. */
export function isFrom(
  contents: () => WebContents | undefined,
  isOurs: (address: string) => boolean,
): (event: Sender) => boolean {
  return ({ sender, senderFrame }) =>
    sender === contents() &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isOurs(senderFrame.url);
}
