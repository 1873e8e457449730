import type { ReactNode } from 'react';
import type { DeskSettingsWords } from '../../../data/languages/desk.ts';

/** What the marks on the lines mean. */
export function Legend({ words }: { readonly words: DeskSettingsWords['legend'] }) {
  return (
    <ul className="legend">
      <li>
        <Mark>
          <circle cx="12" cy="12" r="10.5" fill="currentColor" />
        </Mark>
        {words.value}
      </li>
      <li>
        <Mark>
          <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.5" />
        </Mark>
        {words.before}
      </li>
      <li>
        <Mark>
          <path d="M12 4l9 16h-18z" fill="currentColor" />
        </Mark>
        {words.standard}
      </li>
      <li>
        <Mark>
          <path d="M3 3l18 18m0-18l-18 18" stroke="currentColor" strokeWidth="3.5" />
        </Mark>
        {words.outside}
      </li>
    </ul>
  );
}

function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
