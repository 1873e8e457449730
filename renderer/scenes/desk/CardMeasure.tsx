import { type CSSProperties, type PointerEvent, useRef, useState } from 'react';
import { cardOn, cardSize, glassOf, measured, shownWidth, stepped } from './card-measure.ts';
import { type Draft, untouched } from './draft.ts';
import { type EditorProps, saveText } from './Editor.tsx';
import { numberText } from './finding-texts.ts';
import { MeasureResult } from './MeasureResult.tsx';
import type { OfficeProps } from './Office.tsx';
import { useBareTouch } from './use-bare-touch.ts';
import './measure.css';

/** Where the fixed edge stands, and what the result takes of the width, in design pixels. */
const meridian = { landscape: 440, portrait: 330 } as const;
const resultWidth = 720;

/** The widest card, in design pixels, beside which the third step has room. */
const widestBeside = 270;

interface Props extends Pick<OfficeProps, 'stage'>, Omit<EditorProps, 'draft' | 'portrait'> {
  readonly draft: Draft;
  readonly onLeave: () => void;
}

/** The diagonal by a bank card on the glass: its left edge stands still, the right one is dragged to it. */
export function CardMeasure(props: Props) {
  const { draft, stage, settings, outcome, words, language, onDraft, onSave, onLeave } = props;
  const { measure: w, settings: common } = words;
  const glass = glassOf(stage, devicePixelRatio);
  const [moved, setMoved] = useState<number>();
  const card = moved ?? cardOn(glass, settings.diagonalInches);
  const result = measured(glass, card);
  const left = stage.portrait ? meridian.portrait : meridian.landscape;
  const room = stage.width - left - (stage.portrait ? 0 : resultWidth);
  const width = card / glass.unit;

  const placed: CSSProperties & Record<'--meridian' | '--card', string> = {
    '--meridian': `${left / 10}rem`,
    '--card': `${width / 10}rem`,
  };

  const set = (wanted: number) => {
    const next = shownWidth(glass, wanted, room);
    setMoved(next);
    const { inches, refused } = measured(glass, next);
    onDraft(
      refused === 'notACard'
        ? untouched('diagonalInches')
        : { field: 'diagonalInches', text: String(inches), refused: refused !== undefined },
    );
  };
  const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  return (
    <section className="measure" aria-label={w.title}>
      <div className="measure-glass" style={placed} data-wide={width > widestBeside ? '' : undefined}>
        <h1 className="measure-title nm">{w.title}</h1>
        <div className="measure-band" aria-hidden="true">
          <p className="hr">{decimals.format(cardSize.width)}</p>
          <div className="measure-card" style={{ aspectRatio: cardSize.width / cardSize.height }} />
        </div>
        <div className="measure-steps">
          <Step number={1} text={w.steps[0]} />
          <Step number={2} text={w.steps[1]} />
        </div>
        <div className="measure-fine">
          <Step number={3} text={w.steps[2]} />
          <div className="measure-keys">
            <button type="button" aria-label={w.narrower} onClick={() => set(stepped(card, -1))}>
              <svg viewBox="-12 -12 24 24" aria-hidden="true">
                <path d="M-11 0h22" />
              </svg>
            </button>
            <p>
              {w.oneAtATime[0]}
              <br />
              {w.oneAtATime[1]}
            </p>
            <button type="button" aria-label={w.wider} onClick={() => set(stepped(card, 1))}>
              <svg viewBox="-12 -12 24 24" aria-hidden="true">
                <path d="M-11 0h22M0 -11v22" />
              </svg>
            </button>
          </div>
        </div>
        <Handle
          name={w.handle}
          card={card}
          least={shownWidth(glass, 0, room)}
          most={shownWidth(glass, Number.MAX_VALUE, room)}
          text={w.width(Math.round(card), numberText(result.inches, language))}
          onCard={set}
        />
      </div>
      <MeasureResult
        result={moved === undefined ? { ...result, refused: undefined } : result}
        glass={glass}
        notStored={props.notStored}
        settings={settings}
        words={words}
        language={language}
      />
      <div className="editor-answers">
        <button type="button" className="desk-block nm" onClick={onLeave}>
          {common.keep}
        </button>
        <button
          type="button"
          className="desk-block nm"
          data-primary=""
          disabled={outcome.kind !== 'change'}
          onClick={() => {
            if (outcome.kind === 'change') onSave(outcome.settings);
          }}
        >
          {saveText(outcome, draft, words, language)}
        </button>
      </div>
    </section>
  );
}

function Step({ number, text }: { readonly number: number; readonly text: string }) {
  return (
    <p className="measure-step">
      <span className="hr">{number}</span>
      <span className="nm">{text}</span>
    </p>
  );
}

interface HandleProps {
  readonly name: string;
  /** Pixels of the glass, as all widths here. */
  readonly card: number;
  readonly least: number;
  readonly most: number;
  readonly text: string;
  readonly onCard: (wanted: number) => void;
}

/** What is dragged, under the card, so that no finger covers its edge. */
function Handle({ name, card, least, most, text, onCard }: HandleProps) {
  const held = useRef<{ readonly id: number; readonly from: number; readonly card: number }>(null);
  const handle = useRef<HTMLDivElement>(null);
  useBareTouch(handle);
  const release = ({ pointerId }: PointerEvent) => {
    if (held.current?.id === pointerId) held.current = null;
  };
  return (
    <div
      ref={handle}
      className="measure-handle"
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.floor(least)}
      aria-valuemax={Math.ceil(most)}
      aria-valuenow={Math.round(card)}
      aria-valuetext={text}
      onKeyDown={({ key }) => {
        const by = steps[key];
        if (by !== undefined) onCard(stepped(card, by));
      }}
      onPointerDown={(event) => {
        // A second finger does not take the handle away from the first.
        if (held.current !== null) return;
        held.current = { id: event.pointerId, from: event.clientX, card };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={({ pointerId, clientX }) => {
        if (held.current?.id !== pointerId) return;
        onCard(Math.round(held.current.card + (clientX - held.current.from) * devicePixelRatio));
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <svg viewBox="-52 -52 104 104" aria-hidden="true">
        <circle r={50} />
        <path d="M-16 -12l-12 12l12 12M16 -12l12 12l-12 12" />
      </svg>
    </div>
  );
}

/** Pixels that a key moves the edge. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};
