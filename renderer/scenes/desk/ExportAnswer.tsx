import { useEffect, useState } from 'react';
import type { ExportState } from '../../../data/deck.ts';
import type { DeskExportWords } from '../../../data/languages/desk-export.ts';
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

/** Milliseconds after a change in which nothing answers: the second tap of two was meant for what stood there. */
const settle = 600;

/** What is so in large letters, and what staff can do about it. */
export function ExportAnswer(props: Props) {
  const { inHand, plan, done, words } = props;
  const { deck: w } = words.desk;
  const { state } = inHand;
  const said = saidOf(state, plan, done, w);
  return (
    <>
      <p className="unseen" role="status">
        {said.told}
      </p>
      <div className="export-said" data-failed={said.failure === undefined ? undefined : ''}>
        {said.failure === undefined ? (
          <>
            <p className={said.word ? 'nm export-large export-word' : 'hr export-large'}>{said.large}</p>
            <p>
              {said.lines[0]}
              <br />
              {said.lines[1]}
            </p>
          </>
        ) : (
          <p className="nm">{said.failure}</p>
        )}
      </div>
      <div className="export-do">
        <ExportDo key={state.kind} {...props} />
      </div>
    </>
  );
}

interface Said {
  readonly large: string;
  /** Whether that is a word and no number. */
  readonly word: boolean;
  readonly lines: readonly [string, string];
  /** In place of both. */
  readonly failure?: string;
  /** Told at once to whoever hears the page. */
  readonly told: string;
}

function saidOf(state: ExportState, plan: ExportPlan, done: number, w: DeskExportWords): Said {
  switch (state.kind) {
    case 'none': {
      const count = pagesIn(plan);
      return { large: String(count), word: false, lines: w.pagesToMake(count), told: '' };
    }
    case 'running': {
      const known = state.secondsLeft !== undefined && state.secondsLeft >= 5;
      return {
        large: leftText(state.secondsLeft, w),
        word: !known,
        lines: [known ? w.stillAbout : '', w.pagesOf(done, pagesIn(state))],
        told: w.starting,
      };
    }
    case 'done':
      return {
        large: w.done,
        word: true,
        lines: [w.checked(done), w.took(Math.max(1, Math.round(state.milliseconds / 1000)))],
        told: `${w.done}. ${doneText(state, w)}`,
      };
    case 'failed': {
      const failure = w.failures[state.failure][state.place.kind];
      return { large: '', word: true, lines: ['', ''], failure, told: failure };
    }
    default:
      return state satisfies never;
  }
}

function doneText({ ejection, place }: Extract<ExportState, { kind: 'done' }>, w: DeskExportWords): string {
  return { open: w.thenTake[place.kind], underWay: w.ejecting, ejected: w.ejected, refused: w.stillBusy }[
    ejection
  ];
}

/** What staff can do, as things are. */
function ExportDo({ inHand, plan, place, clock, words }: Props) {
  const { deck: w, rehearsal } = words.desk;
  const { state, after } = inHand;
  const [asking, setAsking] = useState(true);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsking(false), settle);
    return () => clearTimeout(timer);
  }, []);
  const ask = async (asked: Promise<{ readonly outcome: string }>) => {
    setAsking(true);
    setGone((await after(asked)) === 'placeGone');
    setAsking(false);
  };
  const forget = () => void ask(bridge.cancelExport(undefined));
  switch (state.kind) {
    case 'none': {
      if (clock.rehearsal !== undefined)
        return (
          <>
            <button type="button" className="desk-block nm" onClick={() => clock.setRehearsal(undefined)}>
              {rehearsal.stop}
            </button>
            <p>{w.rehearsing}</p>
          </>
        );
      const { languages, formats } = plan;
      const ready = languages.length > 0 && formats.length > 0 && place !== undefined && hasRoom(plan, place);
      return (
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
          <p>{gone ? words.desk.day.placeGone : ready ? w.visitorsGoOn : w.chooseMore}</p>
        </>
      );
    }
    case 'running':
      return (
        <>
          <p>
            {w.nothingHalf[state.place.kind]} {w.visitorsGoOn}
          </p>
          <button type="button" className="control nm" disabled={asking} onClick={forget}>
            {w.cancel}
          </button>
        </>
      );
    case 'done':
      return (
        <>
          {state.place.kind === 'drive' && state.ejection === 'open' ? (
            <button
              type="button"
              className="desk-block nm"
              disabled={asking}
              onClick={() => void ask(bridge.ejectExport(undefined))}
            >
              {w.eject}
            </button>
          ) : null}
          <p>{doneText(state, w)}</p>
          <button
            type="button"
            className="control nm"
            disabled={asking || state.ejection === 'underWay'}
            onClick={forget}
          >
            {w.another}
          </button>
        </>
      );
    case 'failed':
      return (
        <button type="button" className="desk-block nm" disabled={asking} onClick={forget}>
          {w.back}
        </button>
      );
    default:
      return state satisfies never;
  }
}
