import type { Health } from '../../../data/doctor.ts';
import { diagnosisText } from '../../../data/languages/diagnosis.ts';
import { type Finding, Findings } from './Findings.tsx';
import type { Field } from './fields.ts';
import { findingTexts } from './finding-texts.ts';
import { GoodPoints } from './GoodPoints.tsx';
import type { OfficeProps } from './Office.tsx';
import { StateSun, type SunState } from './StateSun.tsx';
import type { Examination } from './use-examination.ts';
import type { SettingsInForce } from './use-settings.ts';

export const sunOf: { readonly [H in Health]: SunState } = { good: 'risen', look: 'cut', correct: 'set' };

/** Worst first: what prevents opening, then what only needs a look. */
const order = ['correct', 'look'] as const;

interface Props extends OfficeProps {
  readonly inForce: SettingsInForce;
  readonly examination: Examination;
  readonly onSee: (field: Field) => void;
  /** Leads to the page on which the glass is tried. */
  readonly onTouch: () => void;
}

/** The doctor: what is in order stands above the horizon, what is not lies under it. */
export function Check(props: Props) {
  const { examination, inForce, language, onSee, settings } = props;
  const { desk } = props.words;
  const { doctor } = desk;
  const { found, lookAgain } = examination;
  const texts = findingTexts(inForce.findings, settings, desk, language);

  const machine = order.flatMap((health) =>
    (found ?? [])
      .filter((it) => it.health === health)
      .map((it): Finding => {
        const { name, what, todo } = diagnosisText(it, doctor);
        return { name, what, todo, health, button: doctor.again, onButton: lookAgain };
      }),
  );
  const file = texts.map(({ name, what, todo, button, opens }): Finding => {
    const onButton = () => (opens === undefined ? void inForce.write({ ...settings }) : onSee(opens));
    return { name, what, todo, health: 'look', button, onButton };
  });
  const findings = [...machine.filter(isUrgent), ...file, ...machine.filter((it) => !isUrgent(it))];
  const urgent = findings.filter(isUrgent).length;
  const worst: Health = urgent > 0 ? 'correct' : findings.length > 0 ? 'look' : 'good';
  const good = (found ?? []).filter(({ health }) => health === 'good').map((it) => diagnosisText(it, doctor));
  if (texts.length === 0) good.push({ name: doctor.settingsFile, what: doctor.settingsFileGood, todo: '' });

  return (
    <div className="check" data-findings={findings.length === 0 ? undefined : ''}>
      <div className="check-title">
        <div role="status">
          {found === undefined ? null : <StateSun state={sunOf[worst]} />}
          <h1 className="nm">
            {found === undefined ? doctor.looking : doctor.result(urgent, findings.length - urgent)}
          </h1>
        </div>
        <button type="button" className="control nm" onClick={props.onTouch}>
          {desk.touchCheck.open}
        </button>
      </div>
      {found === undefined ? null : (
        <>
          <GoodPoints name={doctor.good} points={good} />
          {findings.length === 0 ? null : (
            <Findings findings={findings} words={desk} aPage={props.stage.portrait ? 4 : 3} />
          )}
        </>
      )}
    </div>
  );
}

function isUrgent({ health }: Finding): boolean {
  return health === 'correct';
}
