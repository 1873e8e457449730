import { useState } from 'react';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { lightSteps } from '../../light/steps.ts';
import type { EditedField } from './draft.ts';
import type { FindingText } from './finding-texts.ts';
import { StateSun } from './StateSun.tsx';

/** As many as stand side by side; the others are on the next page, never under a scrollbar. */
const aPage = 2;

interface Props {
  /** One at least. */
  readonly texts: readonly FindingText[];
  readonly words: DeskWords;
  readonly onSee: (field: EditedField) => void;
  /** Writes the settings in force to the file. */
  readonly onWrite: () => void;
}

/** What is not in order lies under the horizon: what was found, what the machine did, what to do. */
export function Findings({ texts, words, onSee, onWrite }: Props) {
  const [asked, setPage] = useState(0);
  const pages = Math.ceil(texts.length / aPage);
  const page = Math.min(asked, pages - 1);
  return (
    <>
      <section className="findings n0" aria-label={words.settings.findings}>
        <div className="findings-dusk" aria-hidden="true">
          {[...lightSteps].reverse().map((step) => (
            <i key={step} className={step} />
          ))}
        </div>
        <ul>
          {texts.slice(page * aPage, (page + 1) * aPage).map((text) => (
            <li key={text.name}>
              <p className="finding-state">
                <StateSun state="cut" />
                {words.finding.toSee}
              </p>
              <h2 className="nm">{text.name}</h2>
              <p>{text.what}</p>
              <p className="it">{text.todo}</p>
              <button
                type="button"
                className="finding-button nm"
                onClick={() => (text.opens === undefined ? onWrite() : onSee(text.opens))}
              >
                {text.button}
              </button>
            </li>
          ))}
        </ul>
      </section>
      {pages > 1 ? (
        <button
          type="button"
          className="findings-next control nm"
          onClick={() => setPage((page + 1) % pages)}
        >
          {words.finding.next(page + 1, pages)}
        </button>
      ) : null}
    </>
  );
}
