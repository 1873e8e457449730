import type { LanguageCode } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import { type Glass, leastInches, type Measure, needed } from './card-measure.ts';
import { numberText } from './finding-texts.ts';
import { StateSun, type SunState } from './StateSun.tsx';

const sunOf: { readonly [F in Measure['fits']]: SunState } = {
  enough: 'risen',
  smallCapitals: 'cut',
  smallTargets: 'set',
};

interface Props {
  readonly result: Measure;
  readonly glass: Glass;
  /** Whether the disk refused this diagonal. */
  readonly notStored: boolean;
  readonly settings: KioskSettings;
  readonly words: DeskWords;
  readonly language: LanguageCode;
}

/** How large the screen is, and how large what is touched and read comes out on it. */
export function MeasureResult(props: Props) {
  const { result, settings, words, language } = props;
  const { measure: w } = words;
  const text = (value: number) => numberText(value, language);
  const size = `${Math.round(result.width)}\u00A0×\u00A0${Math.round(result.height)}`;
  const density = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(result.density);
  const problem = problemText(props);
  return (
    <div className="measure-result">
      <div className="measure-size">
        <p>{w.screenIs}</p>
        <p className="measure-number hr" data-long={size.length > 9 ? '' : undefined}>
          {size}
        </p>
        <p>{w.inInches(text(result.inches))}</p>
        <p className="measure-detail">{w.perMillimetre(density)}</p>
        <p className="measure-detail">
          {words.settings.beforeAndDefault(
            text(settings.diagonalInches),
            text(defaultSettings.diagonalInches),
          )}
        </p>
      </div>
      <div className="measure-lengths">
        <Length value={text(result.target)} lines={w.target(text(needed.target))} />
        <Length value={text(result.capital)} lines={w.capital(text(needed.capital))} />
      </div>
      <p className="measure-verdict nm" role="status">
        <StateSun state={problem === undefined ? sunOf[result.fits] : 'set'} />
        <span>{problem ?? fitsText(props)}</span>
      </p>
    </div>
  );
}

interface LengthProps {
  readonly value: string;
  readonly lines: readonly [string, string];
}

function Length({ value, lines }: LengthProps) {
  return (
    <p>
      <span className="hr">{`${value}\u00A0mm`}</span>
      <span>{lines[0]}</span>
      <span>{lines[1]}</span>
    </p>
  );
}

function problemText({ result, notStored, words, language }: Props): string | undefined {
  const { min, max } = limits.diagonalInches;
  if (notStored) return words.settings.notStored;
  if (result.refused === 'notACard') return words.measure.notACard;
  if (result.refused === undefined) return undefined;
  const { long } = words.settings.units.diagonalInches;
  return words.settings.outside(numberText(min, language), numberText(max, language), long);
}

function fitsText({ result, glass, words, language }: Props): string {
  const { measure: w } = words;
  if (result.fits === 'enough') return w.enough;
  if (result.fits === 'smallCapitals')
    return w.smallCapitals(numberText(leastInches(glass, 'capital'), language));
  return w.smallTargets(numberText(leastInches(glass, 'target'), language));
}
