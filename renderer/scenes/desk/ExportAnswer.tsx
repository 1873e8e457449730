import { type ReactNode, useState } from 'react';
import type { SavePlace } from '../../../data/machine-day.ts';
import { bridge } from '../../bridge.ts';
import type { ExportProps } from './Export.tsx';
import { type ExportPlan, hasRoom, leftText, pagesIn } from './export-plan.ts';

interface Props extends ExportProps {
  readonly plan: ExportPlan;
  /** Where the next deck would go, while none is in hand. */
  readonly place: SavePlace | undefined;
  /** Pages that are whole. */
  readonly done: number;
}

/** What is so in large letters, and what staff can do about it. */
export function ExportAnswer({ inHand, plan, place, done, clock, words }: Props) {
  const { deck: w, rehearsal } = words.desk;
  const { state, after } = inHand;
  const [asking, setAsking] = useState(false);
  const ask = async (asked: Promise<{ readonly outcome: string }>) => {
    setAsking(true);
    await after(asked);
    setAsking(false);
  };
  const forget = () => void ask(bridge.cancelExport(undefined));
  switch (state.kind) {
    case 'none': {
      const { languages, formats } = plan;
      const whole = languages.length > 0 && formats.length > 0;
      const ready = whole && place !== undefined && hasRoom(plan, place);
      const count = pagesIn(plan);
      return (
        <Answer large={String(count)} lines={w.pagesToMake(count)}>
          {clock.rehearsal === undefined ? (
            <>
              <button
                type="button"
                className="desk-block nm"
                disabled={!ready || asking}
                onClick={() => {
                  if (place !== undefined)
                    void ask(bridge.startExport({ choice: { languages, formats }, place: place.id }));
                }}
              >
                {w.start}
              </button>
              <p>{ready ? w.visitorsGoOn : w.chooseMore}</p>
            </>
          ) : (
            <>
              <button type="button" className="desk-block nm" onClick={() => clock.setRehearsal(undefined)}>
                {rehearsal.stop}
              </button>
              <p>{w.rehearsing}</p>
            </>
          )}
        </Answer>
      );
    }
    case 'running':
      return (
        <Answer
          large={leftText(state.secondsLeft, w)}
          lines={[w.stillAbout, w.pagesOf(done, pagesIn(state))]}
        >
          <button type="button" className="control nm" disabled={asking} onClick={forget}>
            {w.cancel}
          </button>
          <p>
            {w.nothingHalf[state.place.kind]} {w.visitorsGoOn}
          </p>
        </Answer>
      );
    case 'done': {
      const onDrive = state.place.kind === 'drive' && state.ejection === 'open';
      const said = {
        open: w.thenTake[state.place.kind],
        ejected: w.ejected,
        refused: w.stillBusy,
      }[state.ejection];
      return (
        <Answer
          large={w.done}
          lines={[w.checked(done), w.took(Math.max(1, Math.round(state.milliseconds / 1000)))]}
          status
        >
          {onDrive ? (
            <button
              type="button"
              className="desk-block nm"
              disabled={asking}
              onClick={() => void ask(bridge.ejectExport(undefined))}
            >
              {w.eject}
            </button>
          ) : null}
          <p>{said}</p>
          <button type="button" className="control nm" disabled={asking} onClick={forget}>
            {w.another}
          </button>
        </Answer>
      );
    }
    case 'failed':
      return (
        <Answer failure={w.failures[state.failure][state.place.kind]} status>
          <button type="button" className="desk-block nm" disabled={asking} onClick={forget}>
            {w.again}
          </button>
        </Answer>
      );
    default:
      return state satisfies never;
  }
}

/** Large letters with two lines under them, or what went wrong on coral; and under both what can be done. */
function Answer({
  large,
  lines,
  failure,
  status,
  children,
}: {
  readonly large?: string;
  readonly lines?: readonly [string, string];
  readonly failure?: string;
  /** Whether it is told to whoever hears the page as soon as it stands. */
  readonly status?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <>
      <div
        className="export-said"
        role={status ? 'status' : undefined}
        data-failed={failure === undefined ? undefined : ''}
      >
        {failure === undefined ? (
          <>
            <p className={/^\d/.test(large ?? '') ? 'hr export-large' : 'nm export-large export-word'}>
              {large}
            </p>
            <p>
              {lines?.[0]}
              <br />
              {lines?.[1]}
            </p>
          </>
        ) : (
          <p className="nm">{failure}</p>
        )}
      </div>
      <div className="export-do">{children}</div>
    </>
  );
}
