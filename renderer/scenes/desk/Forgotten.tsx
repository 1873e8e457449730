import { useEffect, useRef } from 'react';
import type { Words } from '../../../data/languages/words.ts';

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly words: Words;
}

/** The way to a new PIN leads over the machine: this screen only says how. */
export function Forgotten({ open, onOpen, words }: Props) {
  const { lock } = words.desk;
  const control = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The control that was pressed is gone: its counterpart takes the focus.
    if (wasOpen.current !== open) control.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!open)
    return (
      <div className="forgotten">
        <button ref={control} type="button" className="control nm" onClick={() => onOpen(true)}>
          {lock.forgotten}
        </button>
        <p>{lock.forgottenHint}</p>
      </div>
    );
  return (
    <section className="forgotten-steps" aria-label={lock.forgotten}>
      <h2 className="nm">{lock.forgotten}</h2>
      <button ref={control} type="button" className="control nm" onClick={() => onOpen(false)}>
        {words.common.close}
      </button>
      <ol>
        {lock.forgottenSteps.map((step, index) => (
          <li key={step}>
            <span className="hr">{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      <p>{lock.forgottenNote}</p>
    </section>
  );
}
