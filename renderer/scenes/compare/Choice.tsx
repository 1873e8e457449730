import type { PioneerId } from '../../../data/pioneer.ts';
import type { Side } from '../../exhibit/drawer.ts';
import type { Pair } from '../../exhibit/pair.ts';
import { inRibbonOrder } from '../../exhibit/ribbon.ts';
import { ribbonEntries } from '../../parts/Ribbon.tsx';
import type { SceneProps } from '../scene-props.ts';

type Props = Pick<SceneProps, 'language' | 'words' | 'minute'> & {
  readonly side: Side;
  readonly standing: Pair;
  readonly onChosen: (id: PioneerId) => void;
};

/** Who may take a side: the others by the hour, each in its own light. Who stands opposite changes places. */
export function Choice({ side, standing, language, words, minute, onChosen }: Props) {
  const others = inRibbonOrder(ribbonEntries(minute)).filter(({ id }) => id !== standing[side]);
  return (
    <nav
      className={`compare-choice compare-choice-${side === 0 ? 'left' : 'right'} n0`}
      aria-label={words.compare.choose}
    >
      {others.map(({ id, pioneer, clock, step }) => (
        <button
          type="button"
          key={id}
          data-pioneer={id}
          className={`compare-choose ${step}`}
          onClick={() => onChosen(id)}
        >
          <span className="hr">{clock}</span>
          <span className="nm">{pioneer.name[language]}</span>
        </button>
      ))}
    </nav>
  );
}
