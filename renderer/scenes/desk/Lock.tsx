import { useEffect, useReducer, useState } from 'react';
import type { LockWords } from '../../../data/languages/desk.ts';
import { startIdleClock } from '../../idle-clock.ts';
import type { SceneProps } from '../scene-props.ts';
import { Forgotten } from './Forgotten.tsx';
import { Hatch } from './Hatch.tsx';
import { Key, Keypad } from './Keypad.tsx';
import type { EntryKey } from './keys.ts';
import { fewestDigits, firstStep, followLock, risenSuns, takesKeys } from './lock-steps.ts';
import { lockText } from './lock-text.ts';
import { Suns } from './Suns.tsx';
import { useAnswers } from './use-answers.ts';
import { useKeyboard } from './use-keyboard.ts';

/** Seconds without a touch after which the lock gives the screen back to visitors. */
const lockPatience = 20;

interface Props extends SceneProps {
  readonly onOpen: () => void;
}

/** The keypad before the desk: a visitor who came by mistake reads first how to go back. */
export function Lock({ happened, words, onOpen }: Props) {
  const [state, lockHappened] = useReducer(followLock, firstStep);
  const [forgotten, setForgotten] = useState(false);
  const { desk } = words;

  useAnswers(state, lockHappened, onOpen);
  useEffect(() => startIdleClock(lockPatience, () => happened({ type: 'deskClosed' })), [happened]);
  const press = (key: EntryKey) => lockHappened({ type: 'keyPressed', key });
  const confirm = () => lockHappened({ type: 'confirmed' });
  useKeyboard(press, confirm);

  const text = lockText(state, desk.lock);
  const canForget = state.step === 'entering' || state.step === 'waiting' || state.step === 'comparing';
  const canConfirm = takesKeys(state) && risenSuns(state) >= fewestDigits;
  return (
    <>
      <Hatch words={desk} />
      <div className="lock">
        <section className="lock-night n0">
          <button type="button" className="lock-back nm" onClick={() => happened({ type: 'deskClosed' })}>
            {desk.backToExhibit}
          </button>
          <div role="status">
            <h1 className="lock-title nm">{text.title}</h1>
          </div>
          <Suns state={state} said={desk.lock.digits(risenSuns(state))} />
          {state.step === 'waiting' ? (
            <Wait seconds={state.seconds} tries={state.tries} words={desk.lock} />
          ) : (
            <p className="lock-hint">{text.hint}</p>
          )}
          {canForget ? <Forgotten open={forgotten} onOpen={setForgotten} words={words} /> : null}
        </section>
        <Keypad name={desk.lock.keypad} erase={desk.lock.erase} closed={!takesKeys(state)} onKey={press}>
          <Key kind="nm" primary closed={!canConfirm} onPress={confirm}>
            {desk.lock.confirm}
          </Key>
        </Keypad>
      </div>
    </>
  );
}

function Wait({
  seconds,
  tries,
  words,
}: {
  readonly seconds: number;
  readonly tries: number;
  readonly words: LockWords;
}) {
  return (
    <div className="lock-wait" role="timer" data-long={seconds > 99 ? '' : undefined}>
      <p className="lock-seconds hr">{seconds}</p>
      <div>
        {words.beforeNextTry(seconds).map((line) => (
          <p key={line} className="lock-before nm">
            {line}
          </p>
        ))}
        <p className="lock-why">{words.waitDoubles(tries)}</p>
      </div>
    </div>
  );
}
