import { pioneerOf } from '../../../data/pioneers.ts';
import { knownCommitments } from '../../exhibit/commitments.ts';
import { factOf } from '../../exhibit/sources.ts';
import { FactButton } from '../profile/FactButton.tsx';
import type { FactsProps } from '../profile/facts-props.ts';

/** How many commitments, and the titles that a document gives, one under the other. */
export function Titles({ pioneer, language, words, isOpen, onOpen }: FactsProps) {
  const paris = pioneerOf('paris');
  const { count, titles, missing } = knownCommitments(pioneer, language);
  return (
    <div className="compare-titles">
      <FactButton
        fact={factOf(pioneer, 'count', paris)}
        open={isOpen('count')}
        onOpen={() => onOpen('count')}
        words={words}
        className="row compare-count"
      >
        <span className="nm">
          {count === undefined ? words.profile.commitments : words.profile.commitmentCount(count)}
        </span>
      </FactButton>
      <ul>
        {titles.map(({ key, title }) => (
          <li key={key}>
            <FactButton
              fact={factOf(pioneer, key, paris)}
              open={isOpen(key)}
              onOpen={() => onOpen(key)}
              words={words}
              className="row compare-title"
            >
              <span className="nm">{title}</span>
            </FactButton>
          </li>
        ))}
      </ul>
      {count === undefined && titles.length === 0 ? (
        <p className="compare-missing it">{words.profile.nothingKnown}</p>
      ) : count === undefined ? (
        <p className="compare-missing it">{words.profile.countUnknown(titles.length)}</p>
      ) : missing > 0 ? (
        <p className="compare-missing it">{words.profile.titlesMissing(missing)}</p>
      ) : null}
    </div>
  );
}
