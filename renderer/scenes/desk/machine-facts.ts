import type { Finding } from '../../../data/contract.ts';
import type { Diagnosis, Health } from '../../../data/doctor.ts';
import type { LanguageCode } from '../../../data/language.ts';
import type { DeskWords } from '../../../data/languages/desk.ts';
import { diagnosisText } from '../../../data/languages/diagnosis.ts';
import type { MachineDay, MachineEvent } from '../../../data/machine-day.ts';
import type { KioskSettings } from '../../../data/settings.ts';
import { findingTexts } from './finding-texts.ts';
import { localDate } from './local-date.ts';

type Failure = Extract<MachineEvent, { readonly repairedAfter: number | undefined }>;

export function isFailure(event: MachineEvent): event is Failure {
  return event.kind === 'frozen' || event.kind === 'lost';
}

/** The events of the day in Paris on which `now` lies (epoch ms), newest first. */
export function eventsToday(day: MachineDay, now: number): readonly MachineEvent[] {
  const today = localDate(now);
  return day.events.filter(({ at }) => localDate(at) === today);
}

/** How many pages went away today, and how many whole seconds it took until they were back. */
export function failuresToday(
  day: MachineDay,
  now: number,
): { readonly count: number; readonly seconds: number } {
  const failures = eventsToday(day, now).filter(isFailure);
  const milliseconds = failures.reduce((sum, { repairedAfter = 0 }) => sum + repairedAfter, 0);
  return { count: failures.length, seconds: Math.round(milliseconds / 1000) };
}

/** What the doctor and the settings file found, counted, and the worst of it in words. */
export interface Findings {
  readonly good: number;
  readonly urgent: number;
  readonly look: number;
  readonly worst: Health;
  readonly first: { readonly name: string; readonly what: string } | undefined;
  /** Whether the first one is about the settings file. */
  readonly ofFile: boolean;
}

export function findingsOf(
  found: readonly Diagnosis[],
  fileFindings: readonly Finding[],
  settings: KioskSettings,
  words: DeskWords,
  language: LanguageCode,
): Findings {
  const texts = findingTexts(fileFindings, settings, words, language);
  const correct = found.filter(({ health }) => health === 'correct');
  const look = found.filter(({ health }) => health === 'look');
  const [worst] = correct.length > 0 ? correct : texts.length > 0 ? [] : look;
  const first = worst === undefined ? texts[0] : diagnosisText(worst, words.doctor);
  return {
    good: found.filter(({ health }) => health === 'good').length + (texts.length === 0 ? 1 : 0),
    urgent: correct.length,
    look: look.length + texts.length,
    worst: correct.length > 0 ? 'correct' : look.length + texts.length > 0 ? 'look' : 'good',
    first,
    ofFile: worst === undefined && texts.length > 0,
  };
}
