import type { MachineDay } from '../../../data/machine-day.ts';
import { localHour } from '../../light/hour.ts';
import { LanguageRow } from '../../parts/LanguageRow.tsx';
import { sunOf } from './Check.tsx';
import { DayChart } from './DayChart.tsx';
import type { Field } from './fields.ts';
import { failuresToday, findingsOf } from './machine-facts.ts';
import type { OfficeProps } from './Office.tsx';
import { StateSun } from './StateSun.tsx';
import type { Examination } from './use-examination.ts';
import type { SettingsInForce } from './use-settings.ts';
import './today.css';

interface Props extends OfficeProps {
  readonly inForce: SettingsInForce;
  readonly examination: Examination;
  readonly day: MachineDay | undefined;
  readonly onSee: (field: Field) => void;
  readonly onCheck: () => void;
}

/** How the machine is today, at a glance: ready or not, since when, what happened, who came. */
export function Today(props: Props) {
  const { day, examination, happened, inForce, language, now, settings, stage, words } = props;
  const { doctor } = words.desk;
  const found = findingsOf(examination.found ?? [], inForce.findings, settings, words.desk, language);
  return (
    <section className="today">
      <div className="today-title" role="status">
        {examination.found === undefined ? null : <StateSun state={sunOf[found.worst]} />}
        <h1 className="nm">
          {examination.found === undefined ? doctor.looking : doctor.result(found.urgent, found.look)}
        </h1>
      </div>
      <LanguageRow
        current={language}
        offered={settings.languages}
        words={words}
        onChosen={(code) => happened({ type: 'languageChosen', language: code })}
      />
      {examination.found === undefined || found.first === undefined ? null : (
        <Strip {...props} first={found.first} ofFile={found.ofFile} urgent={found.urgent > 0} />
      )}
      {day === undefined ? null : (
        <>
          <Figures {...props} day={day} />
          <DayChart
            day={day}
            now={now}
            settings={settings}
            words={words.desk.day}
            language={language}
            width={stage.width}
            height={stage.portrait ? stage.height - 1400 : stage.height - 610}
            base={stage.portrait ? stage.height - 1600 : stage.height - 787}
            labelled
          />
        </>
      )}
    </section>
  );
}

interface StripProps extends Props {
  readonly first: { readonly name: string; readonly what: string };
  readonly ofFile: boolean;
  readonly urgent: boolean;
}

/** The worst of what was found, and the way to it. */
function Strip({ first, ofFile, urgent, inForce, words, onSee, onCheck }: StripProps) {
  const { finding, check } = words.desk;
  const refused = inForce.findings.flatMap((it) => (it.kind === 'fieldRefused' ? [it.field] : []))[0];
  const toField = ofFile && refused !== undefined;
  return (
    <div className="today-strip" data-urgent={urgent ? '' : undefined}>
      <p>
        <span className="nm">{first.name}</span>
        <span>{first.what}</span>
      </p>
      <button
        type="button"
        className="finding-button nm"
        onClick={() => (toField ? onSee(refused) : onCheck())}
      >
        {toField ? finding.seeSetting : check}
      </button>
    </div>
  );
}

function Figures({ day, now, words }: Props & { readonly day: MachineDay }) {
  const { day: w } = words.desk;
  const failures = failuresToday(day, now).count;
  const figures = [
    {
      value: uptime(now - day.startedAt, w),
      lines: w.runningSince(localHour('Europe/Paris', day.startedAt).clock),
    },
    { value: String(failures), lines: w.failuresRepaired(failures) },
    { value: String(day.today.visits), lines: w.visitsToday(day.today.visits) },
  ];
  return (
    <ul className="today-figures">
      {figures.map(({ value, lines }) => (
        <li key={lines.join(' ')}>
          <span className="hr">{value}</span>
          {lines[0]}
          <br />
          {lines[1]}
        </li>
      ))}
    </ul>
  );
}

/** "5 h 35", "35 min", "3 d 5 h". */
function uptime(milliseconds: number, { hourUnit, dayUnit }: { hourUnit: string; dayUnit: string }): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes}\u00A0min`;
  if (hours >= 24) return `${Math.floor(hours / 24)}\u00A0${dayUnit} ${hours % 24}\u00A0${hourUnit}`;
  return `${hours}\u00A0${hourUnit} ${String(minutes % 60).padStart(2, '0')}`;
}
