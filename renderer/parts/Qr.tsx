import { encode } from 'uqr';

/** A QR code as one path: dark on a light ground, with the quiet zone of four modules. */
export function Qr({ address, name }: { readonly address: string; readonly name: string }) {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
