import type { PinAnswer } from '../../data/contract.ts';
import type { PinFile } from './pin-file.ts';
import { waitAfter, waitLeft } from './wait.ts';

/** The staff desk's door. It lives in the main process, so a page that starts anew changes nothing of it. */
export interface DeskLock {
  readonly read: () => { readonly chosen: boolean; readonly waitSeconds: number; readonly tries: number };
  readonly choose: (pin: string) => Promise<{ readonly outcome: 'opened' | 'alreadyChosen' | 'notStored' }>;
  readonly enter: (pin: string) => Promise<PinAnswer>;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** @param now milliseconds of a clock that never goes back, whatever is done to the machine's time. */
export function deskLock(pinFile: PinFile, now: () => number): DeskLock {
  let open = false;
  let tries = 0;
  let lastWrong = 0;
  // How often the desk was closed: a PIN that was still being compared then opens nothing.
  let closings = 0;
  // One at a time: tries that arrive together must not share one wait.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const left = () => waitLeft(tries, lastWrong, now());

  return {
    read: () => ({ chosen: pinFile.isChosen(), waitSeconds: left(), tries }),
    choose: (pin) => {
      const asked = closings;
      return inTurn(async () => {
        if (pinFile.isChosen()) return { outcome: 'alreadyChosen' };
        if (!(await pinFile.store(pin))) return { outcome: 'notStored' };
        open = asked === closings;
        return { outcome: 'opened' };
      });
    },
    enter: (pin) => {
      const asked = closings;
      return inTurn(async () => {
        if (left() > 0) return { outcome: 'waiting', waitSeconds: left(), tries };
        if (await pinFile.matches(pin)) {
          tries = 0;
          open = asked === closings;
          return { outcome: 'opened' };
        }
        tries += 1;
        lastWrong = now();
        return { outcome: 'refused', waitSeconds: waitAfter(tries), tries };
      });
    },
    close: () => {
      closings += 1;
      open = false;
    },
    isOpen: () => open,
  };
}
