import { useLayoutEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import { horizonY } from '../../light/horizon.ts';
import { ink, paper } from '../../light/steps.ts';
import { nearest } from '../../map/marker.ts';
import { DayCanvas } from './DayCanvas.tsx';
import { dotsAt } from './dot.ts';
import type { DayLayout } from './layout.ts';
import { captionBox, edgeSize } from './names.ts';
import { useNames } from './use-names.ts';
import type { Turning } from './use-turning.ts';

/** How far from its dot a finger may be, in design pixels, and how long the name then stays, in ms. */
const dotReach = 44;
const nameStay = 4000;

/** How far a finger may slip and still have tapped, in design pixels. */
const tapReach = 16;

interface Props {
  readonly layout: DayLayout;
  readonly turning: Turning;
  readonly borders: boolean;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly unit: number;
}

/** The map under the standing light and the chart below it: one picture, with the names over it. */
export function DayWorld({ layout, turning, borders, language, words, unit }: Props) {
  const { map, chart } = layout;
  const { minute, moving } = turning;
  const dots = dotsAt(minute, layout);
  const horizon = horizonY({ width: layout.width, height: chart });
  const [asked, setAsked] = useAsked();
  const taken = useRef({ x: 0, y: 0 });
  const { nodes, caption, captionWidth, edges, names } = useNames({
    dots,
    layout,
    words,
    language,
    unit,
    turning: moving,
    asked,
  });
  const onTap = (x: number, y: number) => {
    const finger = { x: x / unit, y: y / unit };
    const inChart = dots.map(({ id, inChart: at }) => ({ id, at: { x: at.x, y: at.y + map } }));
    const onMap = dots.map(({ id, onMap: at }) => ({ id, at }));
    setAsked(nearest(finger, inChart, dotReach) ?? nearest(finger, onMap, dotReach));
  };
  return (
    <div
      className="day-turn"
      style={{ height: `${(map + chart) / 10}rem` }}
      {...turning.drag}
      onPointerDownCapture={({ clientX, clientY }) => {
        taken.current = { x: clientX, y: clientY };
      }}
      onClick={(event) => {
        // The end of a drag is no tap.
        if (Math.hypot(event.clientX - taken.current.x, event.clientY - taken.current.y) > tapReach * unit)
          return;
        const box = event.currentTarget.getBoundingClientRect();
        onTap(event.clientX - box.left, event.clientY - box.top);
      }}
      aria-hidden="true"
    >
      <DayCanvas
        {...{ layout, minute, dots, names, borders, unit }}
        words={[captionBox(captionWidth), ...edges.map(({ box }) => box)]}
      />
      <div className="day-names" style={{ top: `${map / 10}rem`, height: `${chart / 10}rem` }}>
        <p className="day-caption" ref={caption}>
          {words.common.sunHeight}
        </p>
        {edges.map(({ text, box }) => (
          <span
            key={text}
            className="day-edge it"
            style={{
              transform: `translate(${box.x / 10}rem, ${box.y / 10}rem)`,
              width: `${box.width / 10}rem`,
              fontSize: `${edgeSize(layout) / 10}rem`,
              lineHeight: `${box.height / 10}rem`,
            }}
          >
            {text}
          </span>
        ))}
        {dots.map((dot) => {
          const box = names.find(({ id }) => id === dot.id)?.box;
          return (
            <span
              key={dot.id}
              data-name={dot.id}
              data-x={Math.round(dot.inChart.x)}
              data-y={Math.round(map + dot.inChart.y)}
              ref={(node) => {
                if (node === null) nodes.current.delete(dot.id);
                else nodes.current.set(dot.id, node);
              }}
              className={`day-name${dot.id === 'paris' ? ' day-name-paris' : ''}`}
              style={
                box === undefined
                  ? { visibility: 'hidden' }
                  : {
                      transform: `translate(${box.x / 10}rem, ${box.y / 10}rem)`,
                      color: box.y + box.height / 2 < horizon ? ink : paper,
                    }
              }
            >
              <span className="nm">{dot.pioneer.name[language]}</span>
              <span className="hr day-name-hour">{dot.clock}</span>
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** The dot that was touched; forgotten after a while. */
function useAsked() {
  const [asked, setAsked] = useState<string>();
  useLayoutEffect(() => {
    if (asked === undefined) return undefined;
    const timer = setTimeout(() => setAsked(undefined), nameStay);
    return () => clearTimeout(timer);
  }, [asked]);
  return [asked, setAsked] as const;
}
