/** A chevron, drawn: it points where the step leads. Sizes in design pixels. */
export function Chevron({
  to,
  size = 24,
}: {
  readonly to: 'left' | 'right' | 'up' | 'down';
  readonly size?: number;
}) {
  const turn = { right: 0, down: 90, left: 180, up: 270 }[to];
  return (
    <svg
      className="chevron"
      viewBox="-12 -12 24 24"
      style={{ width: `${size / 10}rem`, height: `${size / 10}rem`, transform: `rotate(${turn}deg)` }}
      aria-hidden="true"
    >
      <path d="M-5 -10L5 0L-5 10" fill="none" stroke="currentColor" strokeWidth={2.2} />
    </svg>
  );
}

/** A cross that closes. */
export function Cross({ size = 36 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="-12 -12 24 24"
      style={{ width: `${size / 10}rem`, height: `${size / 10}rem` }}
      aria-hidden="true"
    >
      <path d="M-9 -9L9 9M9 -9L-9 9" fill="none" stroke="currentColor" strokeWidth={2} />
    </svg>
  );
}
