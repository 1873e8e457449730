import { memo } from 'react';
import { endonyms } from '../../../data/language.ts';
import type { SceneProps } from '../scene-props.ts';

type Props = Pick<SceneProps, 'happened' | 'words' | 'language'> & { readonly open: boolean };

/** Start again, and the language. */
export const DayWays = memo(function DayWays({ happened, words, language, open }: Props) {
  return (
    <div className="day-ways">
      <button type="button" className="control nm" onClick={() => happened({ type: 'restarted' })}>
        {words.common.restart}
      </button>
      <button
        type="button"
        className="control nm"
        aria-expanded={open}
        onClick={() => happened({ type: open ? 'drawerClosed' : 'languagesOpened' })}
      >
        {endonyms[language]}
      </button>
    </div>
  );
});
