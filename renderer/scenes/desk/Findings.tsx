import { useState } from 'react';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { lightSteps } from '../../light/steps.ts';
import { StateSun } from './StateSun.tsx';

/** Something that is not in order, in words, and what its button does. */
export interface Finding {
  readonly health: 'look' | 'correct';
  readonly name: string;
  readonly what: string;
  readonly todo: string;
  readonly button: string | undefined;
  readonly onButton: () => void;
}

interface Props {
  /** One at least. */
  readonly findings: readonly Finding[];
  readonly words: DeskWords;
  /** As many as stand side by side; the others are on the next page, never under a scrollbar. */
  readonly aPage: number;
}

/** What is not in order lies under the horizon: what was found, what the machine did, what to do. */
export function Findings({ findings, words, aPage }: Props) {
  const [asked, setPage] = useState(0);
  const pages = Math.ceil(findings.length / aPage);
  const page = Math.min(asked, pages - 1);
  return (
    <section className="findings n0" aria-label={words.doctor.findings}>
      <div className="findings-dusk" aria-hidden="true">
        {[...lightSteps].reverse().map((step) => (
          <i key={step} className={step} />
        ))}
      </div>
      <ul>
        {findings.slice(page * aPage, (page + 1) * aPage).map((finding) => (
          <li key={finding.name} data-health={finding.health}>
            <p className="finding-state">
              <StateSun state={finding.health === 'correct' ? 'set' : 'cut'} />
              {finding.health === 'correct' ? words.doctor.toCorrect : words.finding.toSee}
            </p>
            <h2 className="nm">{finding.name}</h2>
            <p>{finding.what}</p>
            <p className="it">{finding.todo}</p>
            {finding.button === undefined ? null : (
              <button type="button" className="finding-button nm" onClick={finding.onButton}>
                {finding.button}
              </button>
            )}
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <button
          type="button"
          className="findings-next control nm"
          onClick={() => setPage((page + 1) % pages)}
        >
          {words.finding.next(page + 1, pages)}
        </button>
      ) : null}
    </section>
  );
}
