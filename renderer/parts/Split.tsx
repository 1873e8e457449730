import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
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

/**
 * Shows its children in ink where the map under it is day and in paper where it is night; what lies
 * on the terminator changes colour on the line itself. `box` tells where something lies that moves
 * with the map, as it last rested; otherwise it stands still and is measured.
 */
export function Split({
  children,
  box,
  className,
}: {
  readonly children: ReactNode;
  readonly box?: Rect;
  readonly className?: string;
}) {
  const day = useDay(box === undefined ? 'glass' : 'map');
  const ref = useRef<HTMLSpanElement>(null);
  const [measured, setMeasured] = useState<Rect>();
  useLayoutEffect(() => {
    if (box !== undefined || ref.current === null) return;
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
  const place = box ?? measured;
  const side = place === undefined ? 'night' : sideOf(place, day);
  const name = `split ${className ?? ''}`;
  if (side !== 'both' || place === undefined)
    return (
      <span ref={ref} className={`${name} split-${side}`}>
        {children}
      </span>
    );
  const rings = localPath(day, place);
  const width = (place.width + spill) * unit();
  const height = (place.height + spill) * unit();
  const air = spill * unit();
  const lit: CSSProperties = { clipPath: `path(evenodd, "${rings}")` };
  const dark: CSSProperties = {
    clipPath: `path(evenodd, "M${-air} ${-air}H${width}V${height}H${-air}Z${rings}")`,
  };
  return (
    <span ref={ref} className={name}>
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
