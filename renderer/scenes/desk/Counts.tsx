import { type ReactNode, useState } from 'react';
import { countedScenes, type DwellBin, dwellNames, type Sums } from '../../../data/counts.ts';
import { endonyms, languageCodes } from '../../../data/language.ts';
import type { MachineDay } from '../../../data/machine-day.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { bridge } from '../../bridge.ts';
import type { ConsultProps } from './Consult.tsx';
import { Places } from './Places.tsx';

type Open = 'nothing' | 'copy' | 'stop';

/** Who came today: sums of visits, and what is not noted of anybody. */
export function Counts(props: ConsultProps & { readonly day: MachineDay }) {
  const { day, inForce, language, settings, words, onLocked, onRead } = props;
  const { day: w } = words.desk;
  const [open, setOpen] = useState<Open>('nothing');
  const { today } = day;
  const stop = async (erase: boolean) => {
    if (!(await inForce.write({ ...settings, counting: false }))) return;
    if (erase) await bridge.forgetCounts(undefined).catch(() => undefined);
    onRead();
    setOpen('nothing');
  };
  if (open === 'stop')
    return (
      <div className="consult-question">
        <h1 className="nm consult-title">{w.stopQuestion}</h1>
        <p>{w.stopMeaning}</p>
        <div className="consult-answers">
          <button type="button" className="desk-block nm" onClick={() => setOpen('nothing')}>
            {w.goOnCounting}
          </button>
          <button type="button" className="desk-block nm" onClick={() => void stop(false)}>
            {w.stopAndKeep}
          </button>
          <button type="button" className="desk-block nm" data-primary="" onClick={() => void stop(true)}>
            {w.stopAndErase}
          </button>
        </div>
      </div>
    );
  return (
    <>
      <h1 className="nm consult-title">{settings.counting ? w.visitsTitle(today.visits) : w.notCounting}</h1>
      <div className="counts">
        <Column name={w.pioneersOpened} area="pioneers">
          <Stems
            rows={sorted(pioneers.map(({ id, name }) => [name[language], today.pioneers[id] ?? 0]))}
            tight
          />
        </Column>
        <Column name={w.languages} area="languages">
          <Stems rows={sorted(languageCodes.map((code) => [endonyms[code], today.languages[code] ?? 0]))} />
        </Column>
        <Column name={w.whatTheyOpened} area="scenes">
          <Stems rows={sorted(countedScenes.map((scene) => [w.scenes[scene], today.scenes[scene] ?? 0]))} />
        </Column>
        <Column name={w.stay} area="stay">
          <Stays dwell={today.dwell} names={w.stays} />
        </Column>
        <Column name={w.notNoted} area="not">
          <p className="counts-rule">{w.notNotedText(settings.keepDays)}</p>
        </Column>
      </div>
      <div className="counts-foot">
        {open === 'copy' ? (
          <Places
            words={w}
            question={w.whereTo}
            onLocked={onLocked}
            onCancel={() => setOpen('nothing')}
            act={async (place, name) => {
              const answer = await bridge.saveCopy({ what: 'counts', place });
              if (answer.outcome === 'saved') return w.saved(answer.name, name);
              if (answer.outcome === 'locked') onLocked();
              return answer.outcome === 'placeGone' ? w.placeGone : w.notSaved;
            }}
          />
        ) : (
          <>
            <button type="button" className="desk-block nm" data-primary="" onClick={() => setOpen('copy')}>
              {w.copyTable}
            </button>
            <button
              type="button"
              className="control nm"
              onClick={() =>
                settings.counting ? setOpen('stop') : void inForce.write({ ...settings, counting: true })
              }
            >
              {settings.counting ? w.stopCounting : w.countAgain}
            </button>
          </>
        )}
      </div>
    </>
  );
}

type Row = readonly [name: string, count: number];

const sorted = (rows: readonly Row[]): readonly Row[] => [...rows].sort((a, b) => b[1] - a[1]);

function Column({
  name,
  area,
  children,
}: {
  readonly name: string;
  readonly area: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`counts-column counts-${area}`}>
      <h2 className="nm">{name}</h2>
      {children}
    </section>
  );
}

/** A stem and a disc for each, as in a profile: longer is more. */
function Stems({ rows, tight = false }: { readonly rows: readonly Row[]; readonly tight?: boolean }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <ul className="stems" data-tight={tight ? '' : undefined}>
      {rows.map(([name, count]) => (
        <li key={name}>
          <span className="nm">{name}</span>
          <span className="stem" aria-hidden="true">
            {count === 0 ? null : <span style={{ width: `${(count / most) * 100}%` }} />}
          </span>
          <span className="hr">{count}</span>
        </li>
      ))}
    </ul>
  );
}

interface StaysProps {
  readonly dwell: Sums['dwell'];
  readonly names: { readonly [D in DwellBin]: readonly [string, string] };
}

/** How long visits were, as columns on the night. */
function Stays({ dwell, names }: StaysProps) {
  const most = Math.max(1, ...dwellNames.map((name) => dwell[name] ?? 0));
  return (
    <ul className="stays">
      {dwellNames.map((name) => (
        <li key={name}>
          <span className="hr">{dwell[name] ?? 0}</span>
          <span
            className="stay-bar"
            style={{ height: `${((dwell[name] ?? 0) / most) * 17}rem` }}
            aria-hidden="true"
          />
          <span className="stay-name">
            {names[name][0]}
            <br />
            {names[name][1]}
          </span>
        </li>
      ))}
    </ul>
  );
}
