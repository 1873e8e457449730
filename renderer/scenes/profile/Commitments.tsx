import { pioneerOf } from '../../../data/pioneers.ts';
import { knownCommitments } from '../../exhibit/commitments.ts';
import { factOf } from '../../exhibit/sources.ts';
import { FactButton } from './FactButton.tsx';
import type { FactsProps } from './facts-props.ts';

/** How many commitments, and the titles that a document gives. */
export function Commitments({ pioneer, language, words, isOpen, onOpen }: FactsProps) {
  const paris = pioneerOf('paris');
  const { count, titles, missing } = knownCommitments(pioneer, language);
  return (
    <section className="commitments">
      <FactButton
        fact={factOf(pioneer, 'count', paris)}
        open={isOpen('count')}
        onOpen={() => onOpen('count')}
        words={words}
        className="row commitments-head fact-left"
      >
        <span className="nm commitments-count">
          {count === undefined ? words.profile.commitments : words.profile.commitmentCount(count)}
        </span>
        <span>
          {count !== undefined
            ? words.profile.commitmentYear
            : titles.length > 0
              ? words.profile.countUnknown(titles.length)
              : ''}
        </span>
        {missing === 0 ? null : <span className="it">{words.profile.titlesMissing(missing)}</span>}
      </FactButton>
      {count === undefined && titles.length === 0 ? (
        <div className="commitments-nothing">
          <p className="nm">{words.profile.nothingKnown}</p>
          <p>{words.profile.nothingWhy}</p>
        </div>
      ) : (
        <ul className={titles.length > 2 ? 'titles titles-two' : 'titles'}>
          {titles.map(({ key, title }, index) => (
            <li key={key}>
              <FactButton
                fact={factOf(pioneer, key, paris)}
                open={isOpen(key)}
                onOpen={() => onOpen(key)}
                words={words}
                className={`row title${index % 2 === 0 ? ' fact-left' : ''}`}
              >
                <span className="nm">{title}</span>
              </FactButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
