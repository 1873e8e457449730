import type { ReactNode } from 'react';
import type { Words } from '../../../data/languages/words.ts';
import type { Fact } from '../../../data/source.ts';

/** A fact that shows its source when it is touched anywhere. One that nobody documents is no control. */
export function FactButton({
  fact,
  open,
  onOpen,
  words,
  className,
  children,
}: {
  readonly fact: Fact<unknown> | undefined;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly words: Words;
  readonly className: string;
  readonly children: ReactNode;
}) {
  if (fact === undefined) return <div className={`fact ${className}`}>{children}</div>;
  return (
    <button
      type="button"
      className={`fact ${className}${open ? ' fact-open' : ''}`}
      aria-expanded={open}
      onClick={onOpen}
    >
      {children}
      <span className="fact-source it">{words.profile.source}</span>
    </button>
  );
}
