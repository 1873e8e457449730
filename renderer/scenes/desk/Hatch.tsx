import type { DeskWords } from '../../../data/languages/desk.ts';

interface Props {
  readonly words: DeskWords;
  /** "HH:MM" in Paris, and the seconds until the desk closes; absent before the lock. */
  readonly closing?: { readonly clock: string; readonly seconds: number };
  /** What it says instead, on a page that ends otherwise. */
  readonly note?: string;
}

/** The bar that says: not for the public. */
export function Hatch({ words, closing, note }: Props) {
  return (
    <div className="hatch">
      <p className="nm">{words.staffOnly}</p>
      {closing === undefined ? null : (
        <p className="nm">
          <span className="hr">{closing.clock}</span> {words.closesIn(closing.seconds)}
        </p>
      )}
      {note === undefined ? null : <p className="nm">{note}</p>}
    </div>
  );
}
