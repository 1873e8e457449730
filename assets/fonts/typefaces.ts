import { createRequire } from 'node:module';

/** A typeface as its package publishes it: one `@font-face` for each slice of its characters. */
export interface Typeface {
  /** The style sheet of its package, for the axes that the exhibit uses. */
  readonly sheetPath: string;
  /**
   * The characters it is for, where it only lends the exhibit what the Latin typefaces have no letters for.
   * Its slices are then cut down to the characters that stand in the content.
   */
  readonly script?: RegExp;
}

const require = createRequire(import.meta.url);

const hangul = /\p{Script=Hangul}/u;
const georgian = /\p{Script=Georgian}/u;

/** The typefaces of the exhibit, all under the SIL Open Font License 1.1. */
export const typefaces: readonly Typeface[] = [
  // Names, controls, hours: optical size, width and weight.
  { sheetPath: require.resolve('@fontsource-variable/bricolage-grotesque/standard.css') },
  // Reading: optical size and weight.
  { sheetPath: require.resolve('@fontsource-variable/source-serif-4/opsz.css') },
  { sheetPath: require.resolve('@fontsource-variable/source-serif-4/opsz-italic.css') },
  { sheetPath: require.resolve('@fontsource-variable/noto-sans-kr/wght.css'), script: hangul },
  { sheetPath: require.resolve('@fontsource-variable/noto-serif-kr/wght.css'), script: hangul },
  { sheetPath: require.resolve('@fontsource-variable/noto-sans-georgian/wdth.css'), script: georgian },
  { sheetPath: require.resolve('@fontsource-variable/noto-serif-georgian/wdth.css'), script: georgian },
];
