import type { Check, Diagnosis, DiagnosisOf } from '../doctor.ts';
import type { CheckWords, DoctorWords } from './desk.ts';

/** A diagnosis in words. `todo` means something only where it is not in order. */
export interface DiagnosisText {
  readonly name: string;
  readonly what: string;
  readonly todo: string;
}

export function diagnosisText(found: Diagnosis, words: DoctorWords): DiagnosisText {
  const said = <C extends Check>(check: CheckWords<C>, it: DiagnosisOf<C>): DiagnosisText => ({
    name: check.name,
    what: check.what(it),
    todo: check.todo,
  });
  // Words and diagnosis share their check, which the compiler cannot follow through a union.
  return said(words.checks[found.check] as CheckWords<Check>, found);
}
