import type { PioneerId } from '../../data/pioneer.ts';
import written from '../../data/world/codes.json';

/** Rows of modules, as `npm run build:data` writes them: only pioneers with a public page have a code. */
const codes: Readonly<Partial<Record<PioneerId, readonly string[]>>> = written;

/** A code for a visitor's own phone: dark on a light ground. Nothing where a pioneer has no public page. */
export function Qr({ id, name }: { readonly id: PioneerId; readonly name: string }) {
  const rows = codes[id];
  if (rows === undefined) return null;
  const path = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path d={path.join('')} fill="currentColor" />
    </svg>
  );
}
