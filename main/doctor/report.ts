import type { Finding } from '../../data/contract.ts';
import type { Diagnosis } from '../../data/doctor.ts';
import { diagnosisText } from '../../data/languages/diagnosis.ts';
import { wordsIn } from '../../data/languages/words.ts';

const marks = { good: 'good   ', look: 'look   ', correct: 'CORRECT' } as const;

/** The diagnoses as lines for a terminal, worst first, and what to do about each that is not in order. */
export function report(found: readonly Diagnosis[], findings: readonly Finding[]): string {
  const { doctor } = wordsIn.en.desk;
  const order = ['correct', 'look', 'good'] as const;
  const lines = order.flatMap((health) =>
    found
      .filter((it) => it.health === health)
      .map((it) => {
        const { name, what, todo } = diagnosisText(it, doctor);
        return `${marks[health]}  ${name}: ${what}${health === 'good' ? '' : ` ${todo}`}`;
      }),
  );
  const settings =
    findings.length === 0
      ? `${marks.good}  ${doctor.settingsFile}: ${doctor.settingsFileGood}`
      : `${marks.look}  ${doctor.settingsFile}: ${findings.map((it) => JSON.stringify(it)).join(' ')}`;
  const count = (health: Diagnosis['health']) => found.filter((it) => it.health === health).length;
  const title = doctor.result(count('correct'), count('look') + (findings.length > 0 ? 1 : 0));
  return `${[title, ...lines, settings].join('\n')}\n`;
}
