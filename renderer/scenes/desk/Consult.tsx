import { useState } from 'react';
import type { MachineDay } from '../../../data/machine-day.ts';
import { Counts } from './Counts.tsx';
import { Events } from './Events.tsx';
import type { OfficeProps } from './Office.tsx';
import type { SettingsInForce } from './use-settings.ts';
import './consult.css';

export interface ConsultProps extends OfficeProps {
  readonly inForce: SettingsInForce;
  readonly day: MachineDay | undefined;
  readonly onRead: () => void;
}

type Tab = 'facts' | 'visits';

/** What happened on this machine, and who came: two pages under one column. */
export function Consult(props: ConsultProps) {
  const { day, words } = props;
  const { day: w } = words.desk;
  const [tab, setTab] = useState<Tab>('facts');
  if (day === undefined) return null;
  const tabs: readonly (readonly [Tab, string])[] = [
    ['facts', w.theFacts],
    ['visits', w.theVisits],
  ];
  return (
    <section className="consult">
      <div className="consult-tabs">
        {tabs.map(([name, text]) => (
          <button
            key={name}
            type="button"
            className="settings-group nm"
            aria-current={name === tab ? 'true' : undefined}
            onClick={() => setTab(name)}
          >
            {text}
          </button>
        ))}
      </div>
      {tab === 'facts' ? <Events {...props} day={day} /> : <Counts {...props} day={day} />}
    </section>
  );
}
