/** The largest letters a name is drawn with on the attract scene, in design pixels. */
const largest = 440;
const smallest = 150;

/**
 * Width of a name in letter heights, by its script: Hangul fills its square, Georgian is wide, Latin
 * condensed. Measured on the bundled faces, rounded up.
 */
function widthOf(name: string): number {
  let width = 0;
  for (const letter of name) {
    if (/\p{Script=Hangul}/u.test(letter)) width += 0.93;
    else if (/\p{Script=Georgian}/u.test(letter)) width += 0.62;
    else if (/[\s'’-]/u.test(letter)) width += 0.22;
    else if (/[ijlI]/u.test(letter)) width += 0.22;
    else if (/[mwMW]/u.test(letter)) width += 0.62;
    else width += 0.43;
  }
  return width;
}

/** The size at which the longest line of a name fits a width, in design pixels. A name breaks at its spaces. */
export function nameSize(name: string, width: number): number {
  const longest = Math.max(...name.split(/[\s]|(?<=-)/u).map(widthOf));
  const lines = name.split(/[\s]|(?<=-)/u).length;
  return Math.max(smallest, Math.min(largest / (lines > 1 ? 1.75 : 1), width / longest));
}
