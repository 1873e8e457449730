import { countedScenes, dwellNames, endings, type Sums } from '../../data/counts.ts';
import { languageCodes } from '../../data/language.ts';
import { pioneerIds } from '../../data/pioneer.ts';

/** Counts below this are not told exactly: so few visits might be known by whoever stood there. */
const least = 5;

const columns: readonly (readonly [name: string, of: (sums: Sums) => number])[] = [
  ['visits', (sums) => sums.visits],
  ...countedScenes.map((it) => [`scene ${it}`, (sums: Sums) => sums.scenes[it] ?? 0] as const),
  ...pioneerIds.map((it) => [`pioneer ${it}`, (sums: Sums) => sums.pioneers[it] ?? 0] as const),
  ...languageCodes.map((it) => [`language ${it}`, (sums: Sums) => sums.languages[it] ?? 0] as const),
  ...dwellNames.map((it) => [`stay ${it}`, (sums: Sums) => sums.dwell[it] ?? 0] as const),
  ...endings.map((it) => [`ended ${it}`, (sums: Sums) => sums.endings[it] ?? 0] as const),
];

/**
 * The counts as a table that any spreadsheet opens: a line an hour in Paris, UTF-8 with a byte order mark,
 * CRLF (RFC 4180). From 1 to 4 is written "<5".
 */
export function csvOf(
  days: readonly { readonly date: string; readonly hours: Readonly<Record<string, Sums>> }[],
): string {
  const head = ['date', 'hour', ...columns.map(([name]) => name)];
  const lines = days.flatMap(({ date, hours }) =>
    Object.entries(hours)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([hour, sums]) => [date, `${hour}:00`, ...columns.map(([, of]) => cell(of(sums)))]),
  );
  return `\uFEFF${[head, ...lines].map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(count: number): string {
  return count > 0 && count < least ? `<${least}` : String(count);
}
