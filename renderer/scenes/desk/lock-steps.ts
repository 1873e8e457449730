import type { PinAnswer, Requests } from '../../../data/contract.ts';
import { type EntryKey, typed } from './keys.ts';

export const fewestDigits = 4;
export const mostDigits = 8;

/**
 * Where somebody stands before the lock. Digits live here only until the main process has compared or
 * stored them; `set` is how many suns have just set, so that a wrong code can be seen to go under.
 */
export type LockStep =
  /** The main process was asked whether a PIN exists. */
  | { readonly step: 'reading' }
  | {
      readonly step: 'choosing';
      readonly digits: string;
      readonly notice: undefined | 'tooShort' | 'different' | 'notStored';
    }
  | {
      readonly step: 'repeating';
      readonly first: string;
      readonly digits: string;
      readonly notice: undefined | 'tooShort';
    }
  | { readonly step: 'storing'; readonly digits: string }
  | {
      readonly step: 'entering';
      readonly digits: string;
      readonly tries: number;
      readonly set: number;
      readonly notice: undefined | 'tooShort' | 'wrong' | 'alreadyChosen';
    }
  | { readonly step: 'comparing'; readonly digits: string; readonly tries: number }
  | { readonly step: 'waiting'; readonly seconds: number; readonly tries: number; readonly set: number }
  | { readonly step: 'open' };

export type LockEvent =
  | { readonly type: 'lockRead'; readonly lock: Requests['readLock']['output'] }
  | { readonly type: 'keyPressed'; readonly key: EntryKey }
  | { readonly type: 'confirmed' }
  | { readonly type: 'stored'; readonly outcome: Requests['choosePin']['output']['outcome'] }
  | { readonly type: 'compared'; readonly answer: PinAnswer }
  /** The main process did not answer at all. */
  | { readonly type: 'unanswered' }
  | { readonly type: 'secondPassed' };

export const firstStep: LockStep = { step: 'reading' };

/** What becomes of the lock's face once `event` has happened. What means nothing changes nothing. */
export function followLock(state: LockStep, event: LockEvent): LockStep {
  switch (event.type) {
    case 'lockRead':
      return state.step === 'reading' ? afterReading(event.lock) : state;
    case 'keyPressed':
      return afterKey(state, event.key);
    case 'confirmed':
      return afterConfirming(state);
    case 'stored':
      return state.step === 'storing' ? afterStoring(event.outcome) : state;
    case 'compared':
      return state.step === 'comparing' ? afterComparing(state.digits.length, event.answer) : state;
    case 'unanswered':
      return afterSilence(state);
    case 'secondPassed':
      return afterSecond(state);
    default:
      return event satisfies never;
  }
}

/** How many suns stand above the line. */
export function risenSuns(state: LockStep): number {
  return 'digits' in state ? state.digits.length : 0;
}

/** How many places the line has: the least a PIN needs, or as many as were entered or have set. */
export function sunPlaces(state: LockStep): number {
  return Math.max(fewestDigits, risenSuns(state), 'set' in state ? state.set : 0);
}

/** Whether the keypad answers. */
export function takesKeys(state: LockStep): boolean {
  return state.step === 'choosing' || state.step === 'repeating' || state.step === 'entering';
}

function entering(tries: number): LockStep {
  return { step: 'entering', digits: '', tries, set: 0, notice: undefined };
}

function afterReading(lock: Requests['readLock']['output']): LockStep {
  if (!lock.chosen) return { step: 'choosing', digits: '', notice: undefined };
  if (lock.waitSeconds > 0) return { step: 'waiting', seconds: lock.waitSeconds, tries: lock.tries, set: 0 };
  return entering(lock.tries);
}

function afterKey(state: LockStep, key: EntryKey): LockStep {
  switch (state.step) {
    case 'choosing':
    case 'repeating':
      return { ...state, digits: typed(state.digits, key, mostDigits), notice: undefined };
    case 'entering':
      return { ...state, digits: typed(state.digits, key, mostDigits), set: 0, notice: undefined };
    default:
      return state;
  }
}

function afterConfirming(state: LockStep): LockStep {
  if (state.step !== 'choosing' && state.step !== 'repeating' && state.step !== 'entering') return state;
  if (state.digits.length < fewestDigits) return { ...state, notice: 'tooShort' };
  switch (state.step) {
    case 'choosing':
      return { step: 'repeating', first: state.digits, digits: '', notice: undefined };
    case 'repeating':
      return state.digits === state.first
        ? { step: 'storing', digits: state.digits }
        : { step: 'choosing', digits: '', notice: 'different' };
    case 'entering':
      return { step: 'comparing', digits: state.digits, tries: state.tries };
    default:
      return state satisfies never;
  }
}

function afterStoring(outcome: Requests['choosePin']['output']['outcome']): LockStep {
  switch (outcome) {
    case 'opened':
      return { step: 'open' };
    case 'alreadyChosen':
      return { step: 'entering', digits: '', tries: 0, set: 0, notice: 'alreadyChosen' };
    case 'notStored':
      return { step: 'choosing', digits: '', notice: 'notStored' };
    default:
      return outcome satisfies never;
  }
}

function afterComparing(entered: number, answer: PinAnswer): LockStep {
  if (answer.outcome === 'opened') return { step: 'open' };
  const { tries, waitSeconds } = answer;
  if (waitSeconds > 0) return { step: 'waiting', seconds: waitSeconds, tries, set: entered };
  return { step: 'entering', digits: '', tries, set: entered, notice: 'wrong' };
}

/** Nothing is held against somebody whom the machine did not answer. */
function afterSilence(state: LockStep): LockStep {
  if (state.step === 'comparing') return entering(state.tries);
  return state.step === 'storing' ? { step: 'choosing', digits: '', notice: 'notStored' } : state;
}

function afterSecond(state: LockStep): LockStep {
  if (state.step !== 'waiting') return state;
  return state.seconds > 1 ? { ...state, seconds: state.seconds - 1 } : entering(state.tries);
}
