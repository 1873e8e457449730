import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import type { FactKey } from '../../exhibit/drawer.ts';
import { factOf, readableAddress } from '../../exhibit/sources.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { factTitle } from './fact-title.ts';

/** The documents that a fact rests on, beside it and never over it. */
export function SourceDrawer({
  pioneer,
  fact: key,
  language,
  words,
  step,
  onClose,
}: {
  readonly pioneer: Pioneer;
  readonly fact: FactKey;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly step: string;
  readonly onClose: () => void;
}) {
  const fact = factOf(pioneer, key, pioneerOf('paris'));
  if (fact === undefined) return null;
  const { title, detail } = factTitle(pioneer, key, words, language);
  return (
    <aside className={`source-drawer ${step}`} aria-label={words.profile.sourceTitle} aria-live="polite">
      <h2 className="nm">{words.profile.sourceTitle}</h2>
      <button type="button" className="source-close" aria-label={words.common.close} onClick={onClose}>
        <Cross size={38} />
      </button>
      <p className="nm source-fact">{title}</p>
      {detail === undefined ? null : <p className="source-detail">{detail}</p>}
      <dl>
        {fact.sources.map(({ publisher, document, address }) => (
          <div key={`${publisher} ${document} ${address}`} className="source-row">
            <dt className="nm">{publisher}</dt>
            <dd>
              {document}
              {address === undefined ? null : (
                <span className="source-address">{readableAddress(address).split('/')[0]}</span>
              )}
            </dd>
          </div>
        ))}
        <div className="source-row">
          <dt className="nm">{words.profile.confidence}</dt>
          <dd>
            {fact.confidence === 'high' ? words.profile.confidenceHigh : words.profile.confidenceMedium}
          </dd>
        </div>
      </dl>
    </aside>
  );
}
