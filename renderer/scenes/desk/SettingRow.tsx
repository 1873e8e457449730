import { type LanguageCode, languageCodes } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { defaultSettings, type KioskSettings, limits } from '../../../data/settings.ts';
import { dayMinutes, minutesOf } from '../../exhibit/hall-hours.ts';
import { type Draft, outcome } from './draft.ts';
import { type Field, isClock, isNumber, options } from './fields.ts';
import { numberText, valueText } from './finding-texts.ts';
import { NotchLine, RangeLine, SetLine } from './RangeLine.tsx';
import { severalDisplays } from './several-displays.ts';

/** A change that was saved since the desk opened, and the settings before it. */
export interface Saved {
  /** "HH:MM" in Paris. */
  readonly clock: string;
  readonly before: KioskSettings;
}

interface Props {
  readonly field: Field;
  /** What the editor holds; of this setting or of another one. */
  readonly draft: Draft;
  /** What the file said of it, where that was refused. */
  readonly refused: string | undefined;
  readonly saved: Saved | undefined;
  readonly settings: KioskSettings;
  readonly words: DeskWords;
  readonly language: LanguageCode;
  readonly onChoose: () => void;
  readonly onUndo: (before: KioskSettings) => void;
}

/** A setting as a row: name, value, its range as a horizon, and its state. */
export function SettingRow(props: Props) {
  const { field, draft, refused, settings, words, language, onChoose } = props;
  const chosen = draft.field === field;
  const result = chosen ? outcome(draft, settings, refused !== undefined) : undefined;
  const shown = result?.kind === 'change' ? result.settings : settings;
  const { settings: w } = words;
  return (
    <li className="setting" data-chosen={chosen ? '' : undefined} data-refused={refused ? '' : undefined}>
      <button type="button" aria-current={chosen ? 'true' : undefined} onClick={onChoose}>
        <span className="setting-name nm">{w.names[field]}</span>
        <span className="setting-meaning">
          {field === 'display' && !severalDisplays() ? w.onlyDisplay : w.meanings[field]}
        </span>
        {isNumber(field) ? (
          <span className="setting-value">
            <span className="hr">{numberText(shown[field], language)}</span> {w.units[field].short}
          </span>
        ) : (
          <span className="setting-value hr">{valueText(field, shown, words, language)}</span>
        )}
        <Range field={field} settings={settings} shown={shown} outside={Number(refused)} />
      </button>
      <div className="setting-state" role="status">
        <State {...props} changed={result?.kind === 'change'} />
      </div>
    </li>
  );
}

function State({ refused, saved, words, onUndo, changed }: Props & { readonly changed: boolean }) {
  const { settings: w } = words;
  if (changed) return <Lines lines={w.notSavedYet} />;
  if (refused !== undefined) return <Lines lines={w.fileSaid(refused)} />;
  if (saved === undefined) return null;
  return (
    <>
      <p>{w.savedAt(saved.clock)}</p>
      <button type="button" className="control nm" onClick={() => onUndo(saved.before)}>
        {w.undo}
      </button>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly [string, string] }) {
  return (
    <p className="nm">
      {lines[0]}
      <br />
      {lines[1]}
    </p>
  );
}

interface RangeProps {
  readonly field: Field;
  readonly settings: KioskSettings;
  readonly shown: KioskSettings;
  /** What the file said, or NaN. */
  readonly outside: number;
}

function Range({ field, settings, shown, outside }: RangeProps) {
  const changed = String(shown[field]) !== String(settings[field]);
  if (isClock(field))
    return (
      <RangeLine
        width={236}
        least={0}
        most={dayMinutes}
        value={minutesOf(shown[field])}
        before={changed ? minutesOf(settings[field]) : undefined}
        standard={minutesOf(defaultSettings[field])}
      />
    );
  if (field === 'languages') return <SetLine width={236} all={languageCodes} chosen={shown.languages} />;
  if (!isNumber(field)) {
    const offered: readonly unknown[] = options[field];
    return (
      <NotchLine
        width={236}
        count={offered.length}
        value={offered.indexOf(shown[field])}
        before={changed ? offered.indexOf(settings[field]) : undefined}
        standard={offered.indexOf(defaultSettings[field])}
      />
    );
  }
  const { min, max } = limits[field];
  return (
    <RangeLine
      width={236}
      least={min}
      most={max}
      value={shown[field]}
      before={changed ? settings[field] : undefined}
      standard={defaultSettings[field]}
      outside={outside < min || outside > max ? outside : undefined}
    />
  );
}
