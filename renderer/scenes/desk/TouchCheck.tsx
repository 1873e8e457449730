import { memo, type PointerEvent, useEffect, useReducer, useRef } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import { startIdleClock } from '../../idle-clock.ts';
import { Hatch } from './Hatch.tsx';
import type { OfficeProps } from './Office.tsx';
import {
  answering,
  type Contact,
  felt,
  type Grid,
  gridFor,
  leaving,
  remaining,
  untouchedCells,
} from './touched-cells.ts';
import { useBareTouch } from './use-bare-touch.ts';
import './touch-check.css';

/** Seconds without a touch after which it ends alone. */
const patience = 30;

interface Props extends OfficeProps {
  /** The same function each time: a new one would begin every wait anew. */
  readonly onEnd: () => void;
}

/** The glass in cells, each of which grows lighter with every finger that comes into it. */
export function TouchCheck({ words, language, stage, onEnd }: Props) {
  const { touchCheck: w } = words.desk;
  const [state, happened] = useReducer(felt, stage.portrait, (portrait) => untouchedCells(gridFor(portrait)));
  const page = useRef<HTMLElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const exit = useRef<HTMLButtonElement>(null);
  const { id: finger, hold } = leaving(state) ?? {};
  useBareTouch(page);

  useEffect(() => {
    exit.current?.focus({ preventScroll: true });
    return startIdleClock(patience, onEnd);
  }, [onEnd]);
  useEffect(() => {
    if (finger === undefined) return undefined;
    const timer = setTimeout(onEnd, hold);
    return () => clearTimeout(timer);
  }, [finger, hold, onEnd]);

  const feel = (type: 'landed' | 'moved', point: PointOnPage) => {
    const box = field.current?.getBoundingClientRect();
    if (box === undefined) return;
    happened({
      type,
      id: point.pointerId,
      x: (point.clientX - box.left) / box.width,
      y: (point.clientY - box.top) / box.height,
      onExit: isIn(exit.current?.getBoundingClientRect(), point),
    });
  };
  const lift = ({ pointerId }: PointerEvent) => happened({ type: 'lifted', id: pointerId });
  const left = remaining(state);

  return (
    <section
      ref={page}
      className="touch-check n0"
      aria-label={w.title}
      onPointerDown={(event) => feel('landed', event)}
      // A finger is reported more often than the page is painted.
      onPointerMove={({ nativeEvent }) => {
        for (const point of nativeEvent.getCoalescedEvents()) feel('moved', point);
      }}
      onPointerUp={lift}
      onPointerCancel={lift}
      // A touch must not take the focus from the way out: Enter leaves at any time.
      onMouseDown={(event) => event.preventDefault()}
    >
      <h1 className="unseen">{w.title}</h1>
      <Hatch words={words.desk} note={w.endsAlone(patience)} />
      <div ref={field} className="touch-field" aria-hidden="true">
        <Cells grid={state.grid} passes={state.passes} />
      </div>
      <div className="touch-foot">
        <p>
          <span className="hr touch-most">{state.most}</span>
          <Lines kind="nm" lines={w.fingers(state.most)} />
        </p>
        <p>
          <span className="hr">{perCent(answering(state), language)}</span>
          <Lines kind="touch-text" lines={w.answers(left)} />
        </p>
        <button
          ref={exit}
          type="button"
          data-held={finger === undefined ? undefined : ''}
          // A click that no pointer made is a key.
          onClick={({ detail }) => {
            if (detail === 0) onEnd();
          }}
        >
          <span className="nm">{w.end}</span>
          <span>{w.endHint}</span>
        </button>
      </div>
      <div className="touch-fingers" aria-hidden="true">
        {state.contacts.map((contact) => (
          <Finger key={contact.id} contact={contact} low={contact.y * state.grid.rows < 1.5} />
        ))}
      </div>
    </section>
  );
}

interface PointOnPage {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
}

function isIn(box: DOMRect | undefined, { clientX: x, clientY: y }: PointOnPage): boolean {
  return box !== undefined && x >= box.left && x < box.right && y >= box.top && y < box.bottom;
}

/** As the language writes it, with a space that is not too thin for the typeface. */
function perCent(value: number, language: LanguageCode): string {
  const written = new Intl.NumberFormat(language, { style: 'percent' }).format(value / 100);
  return written.replace('\u202F', '\u00A0');
}

function Lines({ kind, lines }: { readonly kind: string; readonly lines: readonly [string, string] }) {
  return (
    <span className={kind}>
      {lines[0]}
      <br />
      {lines[1]}
    </span>
  );
}

const steps = ['n0', 'n1', 'n2', 'n3'] as const;

interface CellsProps {
  readonly grid: Grid;
  readonly passes: readonly number[];
}

/** Drawn anew only when a finger came into a cell, and not with each of its moves. */
const Cells = memo(function Cells({ grid, passes }: CellsProps) {
  return (
    <div
      className="touch-cells"
      style={{ gridTemplate: `repeat(${grid.rows}, 1fr) / repeat(${grid.columns}, 1fr)` }}
    >
      {passes.map((count, cell) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
          key={cell}
          className={steps[Math.min(count, steps.length) - 1] ?? 'touch-never'}
        />
      ))}
    </div>
  );
});

/** Where a finger lies: its point, a ring that it does not cover, and its number. */
function Finger({ contact, low }: { readonly contact: Contact; readonly low: boolean }) {
  return (
    <div
      className="touch-finger"
      style={{ left: `${contact.x * 100}%`, top: `${contact.y * 100}%` }}
      data-low={low ? '' : undefined}
    >
      <svg viewBox="-84 -84 168 168" aria-hidden="true">
        <path d="M-84 0h168M0 -84v168" />
        <circle r={56} />
        <circle r={22} className="touch-point" />
      </svg>
      <span className="hr">{contact.number}</span>
    </div>
  );
}
