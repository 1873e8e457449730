import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneerOf } from '../../../data/pioneers.ts';
import { neighboursOf } from '../../exhibit/neighbours.ts';
import { Chevron } from '../../parts/Chevron.tsx';
import { ribbonEntries } from '../../parts/Ribbon.tsx';
import type { SceneProps } from '../scene-props.ts';

type Props = Pick<SceneProps, 'language' | 'words' | 'minute'> & {
  readonly id: PioneerId;
  readonly onChosen: (id: PioneerId) => void;
  readonly onCompare: () => void;
};

/** The one before and the one after, each in its own light and hour; and the way to see one beside another. */
export function Neighbours({ id, language, words, minute, onChosen, onCompare }: Props) {
  const entries = ribbonEntries(minute);
  const { previous, next } = neighboursOf(id);
  const entry = (other: PioneerId) => entries.find((candidate) => candidate.id === other);
  const before = entry(previous);
  const after = entry(next);
  if (before === undefined || after === undefined) return null;
  const nameBefore = before.pioneer.name[language];
  const nameAfter = after.pioneer.name[language];
  return (
    <nav className="neighbours">
      <button
        type="button"
        data-neighbour="previous"
        className={`neighbour ${before.step}`}
        aria-label={words.profile.previous(nameBefore)}
        onClick={() => onChosen(previous)}
      >
        <Chevron to="left" size={34} />
        <span className="hr">{before.clock}</span>
        <span className="nm">{nameBefore}</span>
      </button>
      <button
        type="button"
        className="neighbour neighbour-compare nm"
        data-opens="compare"
        aria-label={words.compare.openFor(pioneerOf(id).name[language])}
        onClick={onCompare}
      >
        {words.compare.open}
      </button>
      <button
        type="button"
        data-neighbour="next"
        className={`neighbour neighbour-next ${after.step}`}
        aria-label={words.profile.next(nameAfter)}
        onClick={() => onChosen(next)}
      >
        <span className="nm">{nameAfter}</span>
        <span className="hr">{after.clock}</span>
        <Chevron to="right" size={34} />
      </button>
    </nav>
  );
}
