import type { Pioneer } from '../../../data/pioneer.ts';
import { pioneerOf, pioneers } from '../../../data/pioneers.ts';
import type { Side } from '../../exhibit/drawer.ts';
import {
  kilometresBetween,
  type Measure,
  measured,
  shareOf,
  squareSides,
  written,
} from '../../exhibit/figures.ts';
import { factOf, known } from '../../exhibit/sources.ts';
import { FactButton } from '../profile/FactButton.tsx';
import type { FactsProps } from '../profile/facts-props.ts';

/** The longest bar and the largest square, in design pixels. */
const longestBar = 440;
const largestSquare = { landscape: 240, portrait: 206 } as const;

/** A square smaller than this is hard to see: a line says that it is there (design pixels). */
const smallestSquare = 6;

interface Props extends FactsProps {
  readonly side: Side;
  readonly other: Pioneer;
  readonly portrait: boolean;
}

/** Inhabitants and distance as bars of one scale for all fifteen, the area as a square of one scale for both. */
export function Figures({ side, pioneer, other, portrait, language, words, isOpen, onOpen }: Props) {
  const paris = pioneerOf('paris');
  const at = paris.seat.value.at;
  const people = known(pioneer.population)?.value;
  const area = known(pioneer.area)?.value;
  const otherArea = known(other.area)?.value;
  // Two areas that were measured otherwise are not compared in silence.
  const kind =
    area !== undefined && otherArea !== undefined && area.kind.en !== otherArea.kind.en
      ? area.kind[language]
      : undefined;
  const kilometres = Math.round(kilometresBetween(at, pioneer.seat.value.at));
  const rows: readonly {
    readonly key: Measure;
    readonly label: string;
    readonly value: string | undefined;
    readonly kind?: string | undefined;
  }[] = [
    {
      key: 'population',
      label: people === undefined ? words.compare.people : words.compare.peopleIn(people.year),
      value: people === undefined ? undefined : written(people.people, language),
    },
    {
      key: 'distance',
      label: pioneer.id === paris.id ? '' : words.compare.fromParis,
      value: pioneer.id === paris.id ? words.profile.departure : `${written(kilometres, language)}\u00a0km`,
    },
    {
      key: 'area',
      label: words.compare.area,
      value: area === undefined ? undefined : `${written(area.km2, language)}\u00a0km²`,
      kind,
    },
  ];
  const [square, otherSquare] = squareSides(measured(pioneer, 'area', at), measured(other, 'area', at)).map(
    (share) => share * (portrait ? largestSquare.portrait : largestSquare.landscape),
  );
  return (
    <div className="compare-figures">
      {rows.map(({ key, label, value, kind: ofKind }) => (
        <div key={key} className="compare-row">
          <FactButton
            fact={factOf(pioneer, key, paris)}
            open={isOpen(key)}
            onOpen={() => onOpen(key)}
            words={words}
            className="row compare-figure"
          >
            <span className="compare-label">{label}</span>
            <span className="compare-value hr">{value ?? words.common.notDocumented}</span>
          </FactButton>
          {key === 'area' ? null : (
            <span
              className="compare-line"
              style={{ width: `${((shareOf(pioneers, key, at, pioneer) ?? 0) * longestBar) / 10}rem` }}
            />
          )}
          {ofKind === undefined ? null : <p className="compare-kind it">{ofKind}</p>}
        </div>
      ))}
      <div className="compare-square" aria-hidden="true">
        <span
          className="compare-area"
          style={{ width: `${(square ?? 0) / 10}rem`, height: `${(square ?? 0) / 10}rem` }}
        />
        {(square ?? 0) < (otherSquare ?? 0) ? (
          <span
            className={`compare-scale${(square ?? 0) < smallestSquare ? ' compare-scale-led' : ''}`}
            // Beside the smaller square, from the middle outwards.
            style={{ [side === 0 ? 'right' : 'left']: `${(square ?? 0) / 10}rem` }}
          >
            {words.compare.sameScale}
          </span>
        ) : null}
      </div>
    </div>
  );
}
