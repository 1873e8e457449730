import { type CSSProperties, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../layout/stage.ts';
import { type Ring, sideOf } from '../map/outline.ts';
import { useDay } from '../world/world-view.ts';
import './split.css';

/** Design pixels per CSS pixel now: the root's font size is ten design pixels. */
function unit(): number {
  return Number.parseFloat(document.documentElement.style.fontSize) / 10 || 1;
}

function boxOf(element: HTMLElement): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const scale = unit();
  return { x: left / scale, y: top / scale, width: width / scale, height: height / scale };
}

/** The rings as an SVG path in CSS pixels from the box's own corner. */
function localPath(rings: readonly Ring[], box: Rect): string {
  const scale = unit();
  return rings
    .map(
      (ring) =>
        `M${ring.map(({ x, y }) => `${((x - box.x) * scale).toFixed(1)} ${((y - box.y) * scale).toFixed(1)}`).join('L')}Z`,
    )
    .join('');
}

/**
 * What lies in the night is touched there, but listed once: keys and readers meet the other half.
 */
function unlisted(half: HTMLElement | null): void {
  for (const control of half?.querySelectorAll('button') ?? []) control.tabIndex = -1;
}

/** Air around a box that is painted too: rings, lines and the tails of letters. */
const spill = 40;

interface Ground {
  /** Where something lies among the rings of the day; not known before it is measured. */
  readonly box: Rect | undefined;
  readonly day: readonly Ring[];
}

/**
 * Shows its children in ink where the map under them is day and in paper where it is night; what lies
 * on the terminator changes colour on the line itself.
 */
export function Lit({
  children,
  box,
  day,
  className = '',
  outside,
}: Ground & {
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly outside?: RefObject<HTMLSpanElement | null>;
}) {
  const side = box === undefined ? 'night' : sideOf(box, day);
  if (side !== 'both' || box === undefined)
    return (
      <span ref={outside} className={`split split-${side} ${className}`}>
        {children}
      </span>
    );
  const rings = localPath(day, box);
  const width = (box.width + spill) * unit();
  const height = (box.height + spill) * unit();
  const air = spill * unit();
  const lit: CSSProperties = { clipPath: `path(evenodd, "${rings}")` };
  const dark: CSSProperties = {
    clipPath: `path(evenodd, "M${-air} ${-air}H${width}V${height}H${-air}Z${rings}")`,
  };
  return (
    <span ref={outside} className={`split ${className}`}>
      <span className="split-half split-day" style={lit}>
        {children}
      </span>
      <span
        ref={unlisted}
        className="split-half split-over split-night"
        style={dark}
        aria-hidden="true"
        onMouseDown={(event) => event.preventDefault()}
      >
        {children}
      </span>
    </span>
  );
}

/** What stands still over the map, in the light of the ground that lies under it now. */
export function Split({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const day = useDay();
  const ref = useRef<HTMLSpanElement>(null);
  const [measured, setMeasured] = useState<Rect>();
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const now = boxOf(ref.current);
    setMeasured((last) =>
      last !== undefined &&
      last.x === now.x &&
      last.y === now.y &&
      last.width === now.width &&
      last.height === now.height
        ? last
        : now,
    );
  });
  return (
    <Lit box={measured} day={day} className={className} outside={ref}>
      {children}
    </Lit>
  );
}
