import type { DeskWords } from '../../../data/languages/desk.ts';

export type DeskPage = 'check' | 'set' | 'rehearse' | 'clean' | 'stop';

const pages: readonly DeskPage[] = ['check', 'set', 'rehearse', 'clean', 'stop'];

interface Props {
  readonly page: DeskPage;
  readonly words: DeskWords;
  readonly onPage: (page: DeskPage) => void;
  readonly onReopen: () => void;
}

/** The way between the pages of the desk, and out of it. */
export function Columns({ page, words, onPage, onReopen }: Props) {
  return (
    <nav className="columns n0" aria-label={words.columns}>
      {pages.map((it) => (
        <button
          key={it}
          type="button"
          className="column nm"
          aria-current={it === page ? 'page' : undefined}
          onClick={() => onPage(it)}
        >
          {words[it]}
        </button>
      ))}
      <button type="button" className="column column-out nm" onClick={onReopen}>
        {words.reopen}
      </button>
    </nav>
  );
}
