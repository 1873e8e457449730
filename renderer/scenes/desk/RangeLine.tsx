/** Design pixels. */
const height = 48;
const margin = 12;

interface Props {
  /** Design pixels of its whole width. */
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  /** Before the change that is being prepared. */
  readonly before: number | undefined;
  readonly standard: number;
  /** A value that was refused: a cross outside the line. */
  readonly outside?: number | undefined;
}

/**
 * A range as a horizon: its ends are the limits, a disc is the value, a ring the one before, a
 * triangle under the line the default. Everything it shows stands in words beside it.
 */
export function RangeLine({ width, least, most, value, before, standard, outside }: Props) {
  // Where the most is many times the least, equal steps are equal factors: 30 s more matter at 30 s.
  const scaled = least > 0 && most / least > 15 ? Math.log : (it: number) => it;
  const share = (it: number) => (scaled(it) - scaled(least)) / (scaled(most) - scaled(least));
  const x = (it: number) => margin + share(it) * (width - 2 * margin);
  const line = 28;
  return (
    <svg
      className="range"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 10}rem` }}
      aria-hidden="true"
    >
      <path
        d={`M${margin} ${line}H${width - margin}M${margin} ${line - 9}v18M${width - margin} ${line - 9}v18`}
        stroke="currentColor"
        strokeWidth="2.5"
        fill="none"
      />
      <path d={`M${x(standard)} ${line + 4}l7.5 12h-15z`} fill="currentColor" />
      {before === undefined ? null : (
        <circle cx={x(before)} cy={line - 13} r="9" fill="none" stroke="currentColor" strokeWidth="2.5" />
      )}
      <circle cx={x(value)} cy={line - 13} r="10.5" fill="currentColor" />
      {outside === undefined ? null : (
        <path
          d={`M${outside < least ? -22 : width + 6} 7l16 16m0-16l-16 16`}
          stroke="currentColor"
          strokeWidth="3.5"
        />
      )}
    </svg>
  );
}

interface NotchProps {
  readonly width: number;
  readonly count: number;
  readonly value: number;
  readonly before: number | undefined;
  readonly standard: number;
}

/** A choice on the same line: a notch for each possibility, in the order in which they are offered. */
export function NotchLine({ width, count, value, before, standard }: NotchProps) {
  const line = 28;
  const x = (it: number) => margin + (it / (count - 1)) * (width - 2 * margin);
  const notches = Array.from({ length: count }, (_, notch) => `M${x(notch)} ${line - 5}v10`).join('');
  return (
    <svg
      className="range"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 10}rem` }}
      aria-hidden="true"
    >
      <path d={`M0 ${line}H${width}${notches}`} stroke="currentColor" strokeWidth="2.5" fill="none" />
      <path d={`M${x(standard)} ${line + 4}l7.5 12h-15z`} fill="currentColor" />
      {before === undefined ? null : (
        <circle cx={x(before)} cy={line - 13} r="9" fill="none" stroke="currentColor" strokeWidth="2.5" />
      )}
      <circle cx={x(value)} cy={line - 13} r="10.5" fill="currentColor" />
    </svg>
  );
}

interface SetProps {
  readonly width: number;
  readonly all: readonly string[];
  readonly chosen: readonly string[];
}

/** Several of a few on the same line: a disc where one is chosen, a ring where it is not. */
export function SetLine({ width, all, chosen }: SetProps) {
  const line = 28;
  const x = (it: number) => margin + (it / Math.max(1, all.length - 1)) * (width - 2 * margin);
  return (
    <svg
      className="range"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width / 10}rem` }}
      aria-hidden="true"
    >
      <path d={`M0 ${line}H${width}`} stroke="currentColor" strokeWidth="2.5" />
      {all.map((it, index) => (
        <circle
          key={it}
          cx={x(index)}
          cy={line - 13}
          r="9.5"
          fill={chosen.includes(it) ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2.5"
        />
      ))}
    </svg>
  );
}
