import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import type { Pioneer } from '../../data/pioneer.ts';
import { pioneers } from '../../data/pioneers.ts';
import { chartEdges } from '../light/chart-edges.ts';
import { type ChartName, placeChartNames } from '../light/chart-names.ts';
import { type ChartSize, chartBands, chartPoint, dayPath, horizonY } from '../light/horizon.ts';
import { localHour } from '../light/hour.ts';
import { instant } from '../light/moment.ts';
import { ink, lamp, lights, paper } from '../light/steps.ts';
import { subsolar } from '../light/sun.ts';
import { nearest } from '../map/marker.ts';
import { italicWidth } from './text-width.ts';
import './horizon-chart.css';

/** How far from its dot a finger may be, in design pixels, and how long the name then stays, in ms. */
const dotReach = 44;
const nameStay = 4000;

/** Size of the letters of sunrise and sunset, in design pixels. */
const edgeSize = 25;

interface Props {
  readonly own: Pioneer;
  readonly minute: number;
  readonly language: LanguageCode;
  readonly words: Words;
  /** CSS pixels per design pixel. */
  readonly unit: number;
}

/** The sun over the fifteen at one instant, with the day of one of them. Fills the box it is given. */
export function HorizonChart({ own, minute, language, words, unit }: Props) {
  const frame = useRef<HTMLElement>(null);
  const size = useSize(frame, unit);
  return (
    <figure ref={frame} className="horizon-chart">
      <figcaption className="unseen">{words.common.sunHeight}</figcaption>
      {size === undefined ? null : <Chart {...{ own, minute, language, words, unit, size }} />}
    </figure>
  );
}

function Chart({ own, minute, language, words, unit, size }: Props & { readonly size: ChartSize }) {
  const id = useId().replaceAll(':', '');
  const now = instant(minute);
  const sun = subsolar(now);
  const line = horizonY(size);
  const dots = pioneers.map((pioneer) => ({
    id: pioneer.id,
    pioneer,
    at: chartPoint(pioneer.seat.value.at, sun, size),
    clock: localHour(pioneer.zone, now).clock,
  }));
  const edges = chartEdges(
    own,
    size,
    words,
    edgeSize,
    (text) => italicWidth(text, edgeSize),
    dots.map(({ at }) => at),
  );
  const { nodes, names } = useNames(dots, own, edges, size, line, language, unit);
  const [asked, setAsked] = useAsked();
  const path = dayPath(own.seat.value.at[1], sun, size);
  return (
    <>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <clipPath id={`${id}day`}>
          <rect width={size.width} height={line} />
        </clipPath>
        <clipPath id={`${id}night`}>
          <rect y={line} width={size.width} height={size.height - line} />
        </clipPath>
        <mask id={`${id}cut`} maskUnits="userSpaceOnUse" x={0} y={0} width={size.width} height={size.height}>
          <rect width={size.width} height={size.height} fill="white" />
          {[...names.map(({ box }) => box), ...edges.map(({ box }) => box)].map((box) => (
            <rect
              key={`${box.x} ${box.y}`}
              x={box.x - 6}
              y={box.y}
              width={box.width + 12}
              height={box.height}
              fill="black"
            />
          ))}
        </mask>
        {chartBands(size).map(({ step, y, height }) => (
          <rect key={step} y={y - 0.5} width={size.width} height={height + 1} fill={lights[step].sea} />
        ))}
        <g mask={`url(#${id}cut)`} fill="none" strokeWidth={2.5}>
          <path className="horizon-curve" d={path} stroke={ink} clipPath={`url(#${id}day)`} pathLength={1} />
          <path
            className="horizon-curve"
            d={path}
            stroke={paper}
            clipPath={`url(#${id}night)`}
            pathLength={1}
          />
        </g>
        {dots.map((dot) => {
          const night = dot.at.y > line;
          const fill = night ? (dot.id === own.id ? lamp : paper) : ink;
          return (
            <g key={dot.id} transform={`translate(${dot.at.x} ${dot.at.y})`}>
              <circle r={dot.id === own.id ? 11 : 6} fill={fill} />
              {dot.id === own.id ? <circle r={19} fill="none" stroke={fill} strokeWidth={2} /> : null}
            </g>
          );
        })}
        {names.map(({ id: name, leader, box }) =>
          leader === undefined ? null : (
            <line
              key={name}
              x1={leader[0]}
              y1={leader[1]}
              x2={leader[2]}
              y2={leader[3]}
              stroke={box.y > line ? paper : ink}
              strokeWidth={1.75}
            />
          ),
        )}
      </svg>
      <div
        className="horizon-names"
        aria-hidden="true"
        onPointerUp={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const finger = { x: (event.clientX - box.left) / unit, y: (event.clientY - box.top) / unit };
          setAsked(nearest(finger, dots, dotReach));
        }}
      >
        {dots.map((dot) => {
          const box = names.find(({ id: name }) => name === dot.id)?.box;
          const shown = box !== undefined || asked === dot.id;
          const mirrored = dot.at.x > size.width - 260;
          const x = box?.x ?? dot.at.x + (mirrored ? -14 : 14);
          const y = box?.y ?? dot.at.y - 15;
          return (
            <span
              key={dot.id}
              ref={(node) => {
                if (node === null) nodes.current.delete(dot.id);
                else nodes.current.set(dot.id, node);
              }}
              className={`horizon-name${dot.id === own.id ? ' horizon-name-own' : ''}`}
              style={{
                transform: `translate(${x / 10}rem, ${y / 10}rem)${box === undefined && mirrored ? ' translateX(-100%)' : ''}`,
                color: y + 14 > line ? paper : ink,
                visibility: shown ? 'visible' : 'hidden',
              }}
            >
              <span className="nm">{dot.pioneer.name[language]}</span>
              {dot.id === own.id || asked === dot.id ? <span className="hr">{dot.clock}</span> : null}
            </span>
          );
        })}
        {edges.map(({ text, box }) => (
          <span
            key={text}
            className="horizon-name horizon-edge it"
            style={{ transform: `translate(${box.x / 10}rem, ${box.y / 10}rem)`, color: paper }}
          >
            {text}
          </span>
        ))}
      </div>
      <p className="unseen">{edges.map(({ text }) => text).join(', ')}</p>
    </>
  );
}

interface ChartDot {
  readonly id: Pioneer['id'];
  readonly at: { readonly x: number; readonly y: number };
  readonly clock: string;
}

/** Measures the names as they are drawn, and places them. */
function useNames(
  dots: readonly ChartDot[],
  own: Pioneer,
  edges: ReturnType<typeof chartEdges>,
  size: ChartSize,
  horizon: number,
  language: LanguageCode,
  unit: number,
) {
  const nodes = useRef(new Map<string, HTMLElement>());
  const [names, setNames] = useState<readonly ChartName<Pioneer['id']>[]>([]);
  const [ready, setReady] = useState(document.fonts.status === 'loaded');
  useLayoutEffect(() => {
    document.fonts.ready.then(() => setReady(true));
  }, []);
  const occasion = `${own.id} ${dots.map(({ clock }) => clock).join()} ${size.width} ${size.height} ${language} ${unit} ${ready}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion says when anything that matters has changed
  useLayoutEffect(() => {
    const wish = ({ id, at }: ChartDot) => ({
      id,
      ...at,
      width: (nodes.current.get(id)?.getBoundingClientRect().width ?? 0) / unit,
      size: id === own.id ? 34 : 24,
      radius: id === own.id ? 20 : 7,
      gap: id === own.id ? 27 : 14,
      needed: id === own.id,
      far: id === own.id,
    });
    const others = dots.filter(({ id }) => id !== own.id);
    const first = dots.filter(({ id }) => id === own.id);
    setNames(
      placeChartNames([...first, ...others].map(wish), {
        ...size,
        horizon,
        taken: edges.map(({ box }) => box),
      }),
    );
  }, [occasion]);
  return { nodes, names };
}

function useSize(frame: { readonly current: HTMLElement | null }, unit: number): ChartSize | undefined {
  const [size, setSize] = useState<ChartSize>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => {
      const width = element.clientWidth / unit;
      const height = element.clientHeight / unit;
      setSize((last) => (last?.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, unit]);
  return size;
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
