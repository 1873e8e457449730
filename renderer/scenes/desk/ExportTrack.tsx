import { endonyms, type LanguageCode } from '../../../data/language.ts';
import type { DeskExportWords } from '../../../data/languages/desk-export.ts';
import { deckTrack } from '../../exhibit/deck-track.ts';
import { isNight } from '../../light/steps.ts';

interface Props {
  readonly languages: readonly LanguageCode[];
  /** Pages that are whole, for each of the languages. */
  readonly pages: readonly number[];
  readonly running: boolean;
  readonly words: DeskExportWords;
}

/** Where the named parts of a deck begin, by their first page; the cover goes with the map. */
const parts = { map: 0, pioneers: 2, day: 18 } as const;

/** A row for each language, a cell for each page, in the light of what it shows. */
export function ExportTrack({ languages, pages, running, words }: Props) {
  const all = languages.length * deckTrack.length;
  const done = pages.reduce((sum, count) => sum + count, 0);
  const current = running ? pages.findIndex((count) => count < deckTrack.length) : -1;
  return (
    <div
      className="export-track"
      role="progressbar"
      aria-label={words.progress}
      aria-valuemin={0}
      aria-valuemax={all}
      aria-valuenow={done}
      aria-valuetext={words.pagesOf(done, all)}
    >
      {languages.map((language, row) => (
        <div key={language} className="export-row">
          <span className="nm" lang={language}>
            {endonyms[language]}
          </span>
          <span className="export-cells">
            {deckTrack.map((step, page) => {
              const whole = page < (pages[row] ?? 0);
              const next = row === current && page === pages[row];
              return (
                <span
                  // The pages of a deck never change their places.
                  // biome-ignore lint/suspicious/noArrayIndexKey: as said
                  key={page}
                  className={whole ? step : undefined}
                  data-cell={whole ? (isNight(step) ? 'night' : 'day') : next ? 'next' : 'open'}
                />
              );
            })}
          </span>
        </div>
      ))}
      <div className="export-row export-parts" aria-hidden="true">
        <span />
        <span className="export-cells">
          <span style={{ gridColumnStart: parts.map + 1 }}>{words.parts.map}</span>
          <span style={{ gridColumnStart: parts.pioneers + 1 }}>{words.parts.pioneers}</span>
          <span style={{ gridColumnStart: parts.day + 1 }}>{words.parts.day}</span>
          <span className="export-last">{words.parts.sources}</span>
        </span>
      </div>
    </div>
  );
}
