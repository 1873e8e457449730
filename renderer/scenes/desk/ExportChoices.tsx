import type { ReactNode } from 'react';
import { deckFormats, type ExportChoice } from '../../../data/deck.ts';
import { endonyms, languageCodes } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import type { SavePlace } from '../../../data/machine-day.ts';
import { hasRoom, toggled } from './export-plan.ts';

interface Props {
  readonly choice: ExportChoice;
  readonly places: readonly SavePlace[];
  readonly place: Pick<SavePlace, 'kind' | 'name'> | undefined;
  /** While a deck is made and until somebody has seen what became of it, nothing can be chosen. */
  readonly locked: boolean;
  /** What the deck weighs, or will. */
  readonly weight: string;
  readonly words: DeskWords;
  readonly onChoice: (choice: ExportChoice) => void;
  readonly onPlace: (id: string) => void;
}

/** What is exported, as what, and where to. */
export function ExportChoices({ choice, places, place, locked, weight, words, onChoice, onPlace }: Props) {
  const { deck: w } = words;
  return (
    <div className="export-choices" data-locked={locked ? '' : undefined}>
      <fieldset className="export-languages">
        <legend className="nm">{w.languages}</legend>
        {languageCodes.map((code) => (
          <Choice
            key={code}
            chosen={choice.languages.includes(code)}
            locked={locked}
            onTouch={() => onChoice({ ...choice, languages: toggled(languageCodes, choice.languages, code) })}
          >
            <span className="nm" lang={code}>
              {endonyms[code]}
            </span>
          </Choice>
        ))}
      </fieldset>
      <fieldset className="export-formats">
        <legend className="nm">{w.formats}</legend>
        {deckFormats.map((format) => (
          <Choice
            key={format}
            chosen={choice.formats.includes(format)}
            locked={locked}
            onTouch={() => onChoice({ ...choice, formats: toggled(deckFormats, choice.formats, format) })}
          >
            <span className="nm export-format">{format.toUpperCase()}</span>
            <span>{w.meanings[format]}</span>
          </Choice>
        ))}
      </fieldset>
      <fieldset className="export-places">
        <legend className="nm">{w.where}</legend>
        {places.map((it) => (
          <Choice
            key={it.id}
            chosen={it.kind === place?.kind && it.name === place.name}
            locked={locked}
            onTouch={() => onPlace(it.id)}
          >
            <span className="nm export-place">
              {it.kind === 'drive' ? w.drive(it.name) : words.day.documents}
            </span>
            <span className="export-free">
              {locked || hasRoom(choice, it)
                ? it.freeBytes === undefined
                  ? null
                  : w.free(w.size(it.freeBytes))
                : w.tooLittle}
            </span>
          </Choice>
        ))}
        <p>{places.length === 0 ? words.day.noPlace : weight}</p>
      </fieldset>
    </div>
  );
}

function Choice({
  chosen,
  locked,
  onTouch,
  children,
}: {
  readonly chosen: boolean;
  readonly locked: boolean;
  readonly onTouch: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className="export-choice" aria-pressed={chosen} disabled={locked} onClick={onTouch}>
      {children}
    </button>
  );
}
