/**
 * Widths of letters as names are set, in thousandths of their height: Bricolage Grotesque, weight 640,
 * width 75 %, measured in the browser at 30 px. A test compares whole names with what a page measures.
 */
const advances: ReadonlyMap<string, number> = new Map(
  (
    [
      ['’', 171],
      [' ', 181],
      ['l', 222],
      ['ií', 223],
      ['-', 229],
      ['I', 235],
      ['j', 242],
      ['f', 292],
      ['t', 294],
      ['J', 297],
      ['r', 336],
      ['L', 369],
      ['z', 371],
      ['F', 375],
      ['EÉ', 387],
      ['Z', 408],
      ['s', 409],
      ['c', 422],
      ['eé', 424],
      ['T', 425],
      ['aãá', 430],
      ['v', 431],
      ['k', 435],
      ['x', 436],
      ['oó', 442],
      ['g', 444],
      ['y', 449],
      ['uú', 452],
      ['h', 454],
      ['nñ', 455],
      ['q', 457],
      ['bp', 458],
      ['d', 459],
      ['S', 464],
      ['C', 474],
      ['P', 480],
      ['K', 482],
      ['A', 483],
      ['B', 484],
      ['V', 485],
      ['G', 487],
      ['R', 488],
      ['D', 490],
      ['Y', 495],
      ['O', 499],
      ['U', 501],
      ['X', 503],
      ['H', 504],
      ['Q', 507],
      ['N', 548],
      ['w', 664],
      ['m', 672],
      ['M', 697],
      ['W', 738],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** What a letter measures that the table does not hold: a Hangul syllable, an unusual mark. */
const unknown = 900;

/** Width of a name in design pixels. */
export function nameWidth(name: string, size: number): number {
  let width = 0;
  for (const letter of name) width += advances.get(letter) ?? unknown;
  return (width * size) / 1000;
}

/** Width of "HH:MM" as hours are set. */
export function clockWidth(size: number): number {
  return 2.144 * size;
}
