import type { FactKey } from '../../exhibit/drawer.ts';
import { isNight } from '../../light/steps.ts';
import { Cross } from '../../parts/Chevron.tsx';
import { nameWidth } from '../../parts/text-width.ts';
import type { Compared, CompareProps } from './Compare.tsx';
import { Figures } from './Figures.tsx';
import { Titles } from './Titles.tsx';

/** The largest letters of a name, and the room that it has, in design pixels. */
const largest = 92;
const room = { landscape: 480, portrait: 430 } as const;

interface Props extends CompareProps {
  readonly own: Compared;
  readonly other: Compared;
}

/** One side of a comparison: who it is, its hour, its figures from the middle outwards, its commitments. */
export function Half({ own, other, exhibit, happened, language, words, stage }: Props) {
  const { side, pioneer, step, clock } = own;
  const { drawer } = exhibit;
  const name = pioneer.name[language];
  // Upright a name may break at a space or a hyphen: then its longest part must fit.
  const parts = stage.portrait ? name.split(/\s|(?<=-)/u) : [name];
  const widest = Math.max(...parts.map((part) => nameWidth(part, largest)));
  const size = largest * Math.min(1, (stage.portrait ? room.portrait : room.landscape) / widest);
  const facts = {
    language,
    words,
    pioneer,
    isOpen: (fact: FactKey) => drawer?.kind === 'source' && drawer.side === side && drawer.fact === fact,
    onOpen: (fact: FactKey) => happened({ type: 'sideSourceOpened', side, fact }),
  };
  return (
    <section
      className={`compare-half compare-${side === 0 ? 'left' : 'right'} ${step} compare-${isNight(step) ? 'night' : 'day'}`}
      aria-label={name}
    >
      <header className="compare-head">
        <div className="compare-top">
          <p className="compare-where">
            <span className="nm">{pioneer.country[language]}</span> <span>{pioneer.kind[language]}</span>
          </p>
          <button
            type="button"
            className="control nm compare-change"
            aria-label={words.compare.changeFor(name)}
            aria-expanded={drawer?.kind === 'choice' && drawer.side === side}
            onClick={() => happened({ type: 'choiceOpened', side })}
          >
            {words.compare.change}
          </button>
          {side === 0 ? null : (
            <button
              type="button"
              className="compare-close"
              aria-label={words.common.close}
              onClick={() => happened({ type: 'closed' })}
            >
              <Cross size={42} />
            </button>
          )}
        </div>
        <div className="compare-main">
          <h2 className="compare-name nm" style={{ fontSize: `${size / 10}rem` }}>
            <button type="button" onClick={() => happened({ type: 'pioneerChosen', id: pioneer.id })}>
              {name}
            </button>
          </h2>
          <span className="compare-hour hr">{clock}</span>
        </div>
      </header>
      <Figures {...facts} side={side} other={other.pioneer} portrait={stage.portrait} />
      <Titles {...facts} />
    </section>
  );
}
