import type { DeskWords } from '../../../data/languages/desk.ts';

const deskPages = ['today', 'check', 'set', 'rehearse', 'export', 'clean', 'consult', 'stop'] as const;

export type DeskPage = (typeof deskPages)[number];

/** What a column says besides its name, where it says it, and whether it needs somebody. */
export interface ColumnState {
  readonly text: string;
  readonly needsYou: boolean;
}

interface Props {
  readonly page: DeskPage;
  readonly words: DeskWords;
  readonly states: { readonly [P in DeskPage]: ColumnState };
  readonly onPage: (page: DeskPage) => void;
  readonly onReopen: () => void;
}

/** The way between the pages of the desk, and out of it; tall on the first page, where it tells more. */
export function Columns({ page, words, states, onPage, onReopen }: Props) {
  const tall = page === 'today';
  return (
    <nav className="columns n0" aria-label={words.columns} data-tall={tall ? '' : undefined}>
      {deskPages.map((it) => (
        <button
          key={it}
          type="button"
          className="column"
          data-page={it}
          data-needs-you={states[it].needsYou ? '' : undefined}
          aria-current={it === page ? 'page' : undefined}
          onClick={() => onPage(it)}
        >
          {tall ? <span className="column-state">{states[it].text}</span> : null}
          <span className="nm">{columnName(it, words)}</span>
        </button>
      ))}
      <button type="button" className="column column-out nm" onClick={onReopen}>
        {words.reopen}
      </button>
    </nav>
  );
}

function columnName(page: DeskPage, words: DeskWords): string {
  switch (page) {
    case 'today':
      return words.day.today;
    case 'consult':
      return words.day.consult;
    case 'export':
      return words.deck.column;
    default:
      return words[page];
  }
}
