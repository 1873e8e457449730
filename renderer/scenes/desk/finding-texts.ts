import type { Finding } from '../../../data/contract.ts';
import { endonyms, type LanguageCode } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import type { Field } from './fields.ts';

/** A finding in words, and what its button does. */
export interface FindingText {
  readonly name: string;
  /** What was found, and what the machine did. */
  readonly what: string;
  readonly todo: string;
  /** `undefined` where nothing can be done at the desk. */
  readonly button: string | undefined;
  /** The setting that the button opens; without one it writes the settings in force. */
  readonly opens: Field | undefined;
}

/** One setting as staff read it: "30 s", "Français", "oui". */
export function valueText(
  field: Field,
  settings: KioskSettings,
  words: DeskWords,
  language: LanguageCode,
): string {
  const { settings: w } = words;
  switch (field) {
    case 'defaultLanguage':
      return endonyms[settings.defaultLanguage];
    case 'idleSeconds':
    case 'countdownSeconds':
    case 'dimMinutes':
    case 'keepDays':
    case 'diagonalInches':
      return `${numberText(settings[field], language)}\u00A0${w.units[field].short}`;
    case 'borders':
    case 'shift':
    case 'counting':
      return settings[field] ? w.yes : w.no;
    case 'opensAt':
    case 'closesAt':
      return settings[field];
    case 'hours':
      return settings.hours === 'always' ? w.always : w.daily;
    case 'languages':
      return w.languageCount(settings.languages.length);
    case 'display':
      return w.displays[settings.display];
    case 'motion':
      return settings.motion === 'full' ? w.motionFull : w.motionReduced;
    default:
      return field satisfies never;
  }
}

/** Whole or with one decimal, as the language writes it. */
export function numberText(value: number, language: LanguageCode): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}

/**
 * The findings as staff read them, worst first. Fields that nobody knows are one finding, however many
 * there are.
 */
export function findingTexts(
  findings: readonly Finding[],
  settings: KioskSettings,
  words: DeskWords,
  language: LanguageCode,
): readonly FindingText[] {
  const { finding: w } = words;
  const texts: FindingText[] = [];
  if (findings.some(({ kind }) => kind === 'unwritable'))
    texts.push({
      name: w.unwritable,
      what: w.unwritableWhat,
      todo: w.unwritableDo,
      button: w.tryAgain,
      opens: undefined,
    });
  for (const finding of findings) {
    if (finding.kind === 'unreadable') texts.push(unreadable(finding.keptAs, words));
    if (finding.kind === 'sharedFaulty')
      texts.push({
        name: w.shared,
        what: w.sharedWhat,
        todo: w.sharedDo,
        button: undefined,
        opens: undefined,
      });
    if (finding.kind === 'fieldRefused') texts.push(refused(finding, settings, words, language));
  }
  const unknown = findings.flatMap((finding) => (finding.kind === 'unknownField' ? [finding.field] : []));
  if (unknown.length > 0)
    texts.push({
      name: w.unknown(unknown.length),
      what: w.unknownWhat(listed(unknown, words, language), unknown.length),
      todo: w.unknownDo,
      button: w.saveThese,
      opens: undefined,
    });
  return texts;
}

/** What the file said of a field that was refused, if it was. */
export function refusedValue(findings: readonly Finding[], field: Field): string | undefined {
  const finding = findings.find((it) => it.kind === 'fieldRefused' && it.field === field);
  return finding?.kind === 'fieldRefused' ? finding.found : undefined;
}

function unreadable(keptAs: string | undefined, { finding: w }: DeskWords): FindingText {
  return {
    name: w.unreadable,
    what: `${w.unreadableWhat} ${keptAs === undefined ? w.notKept : w.keptAs(keptAs)}`,
    todo: w.unreadableDo,
    button: w.saveThese,
    opens: undefined,
  };
}

function refused(
  { field, found }: Extract<Finding, { readonly kind: 'fieldRefused' }>,
  settings: KioskSettings,
  words: DeskWords,
  language: LanguageCode,
): FindingText {
  const { finding: w } = words;
  return {
    name: words.settings.names[field],
    what: w.refusedWhat(shortened(found), valueText(field, settings, words, language)),
    todo: w.refusedDoHere,
    button: w.seeSetting,
    opens: field,
  };
}

/** Names that a stranger's file may hold: quoted, and no more of them than fit on a line or two. */
function listed(names: readonly string[], words: DeskWords, language: LanguageCode): string {
  const quoted = names.slice(0, 3).map((name) => words.finding.quoted(shortened(name)));
  return names.length > quoted.length
    ? `${quoted.join(', ')}…`
    : new Intl.ListFormat(language, { type: 'conjunction' }).format(quoted);
}

function shortened(found: string): string {
  return found.length > 24 ? `${found.slice(0, 23)}…` : found;
}
