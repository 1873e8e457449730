import { pioneerOf } from '../../../data/pioneers.ts';
import { kilometresBetween, written } from '../../exhibit/figures.ts';
import { factOf, known } from '../../exhibit/sources.ts';
import { Strip } from '../../parts/Strip.tsx';
import { FactButton } from './FactButton.tsx';
import type { FactsProps } from './facts-props.ts';

/** Distance, inhabitants and area, each on its strip of the fifteen. */
export function Figures({ pioneer, language, words, isOpen, onOpen }: FactsProps) {
  const paris = pioneerOf('paris');
  const kilometres = kilometresBetween(paris.seat.value.at, pioneer.seat.value.at);
  const people = known(pioneer.population)?.value;
  const area = known(pioneer.area)?.value;
  const cells = [
    {
      key: 'distance',
      label: words.profile.distance,
      value:
        pioneer.id === paris.id
          ? words.profile.departure
          : `${written(Math.round(kilometres), language)}\u00a0km`,
    },
    {
      key: 'population',
      label: people === undefined ? words.profile.population : words.profile.populationIn(people.year),
      value: people === undefined ? undefined : written(people.people, language),
    },
    {
      key: 'area',
      label: words.profile.area,
      value: area === undefined ? undefined : `${written(area.km2, language)}\u00a0km²`,
    },
  ] as const;
  return (
    <div className="figures">
      {cells.map(({ key, label, value }) => (
        <FactButton
          key={key}
          fact={factOf(pioneer, key, paris)}
          open={isOpen(key)}
          onOpen={() => onOpen(key)}
          words={words}
          className={`figure${key === 'distance' ? ' fact-left' : ''}`}
        >
          <span className="figure-label">{label}</span>
          <span className="figure-value hr" data-fact={key}>
            {value ?? words.common.notDocumented}
          </span>
          <Strip measure={key} own={pioneer.id} language={language} />
        </FactButton>
      ))}
    </div>
  );
}
