import { type DeckOrder, deckUsage, readOrder } from './deck/order.ts';

/** Where settings lie; `undefined`: in the usual place, and nowhere. */
interface SettingsFiles {
  readonly settingsFile: string | undefined;
  readonly sharedFile: string | undefined;
}

/** What the command line asks for. */
export type Wish =
  | ({ readonly kind: 'run'; readonly windowed: boolean } & SettingsFiles)
  | { readonly kind: 'resetPin' }
  | ({ readonly kind: 'doctor'; readonly json: boolean } & SettingsFiles)
  | { readonly kind: 'deck'; readonly order: DeckOrder }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'refused'; readonly reason: string; readonly usage?: string };

export const usage = `Usage: pioneers [flags]

  --settings FILE   read and write the settings in FILE instead of the usual place
  --shared-settings FILE
                    settings that several machines share; this machine's own lie over them
  --reset-pin       forget the staff PIN and end; the desk asks for a new one
  --doctor [--json] look at the machine, say what to do, and end: 1 when something must be corrected
  --deck --out FOLDER [--lang fr,en,es|all] [--format pdf,pptx|all]
                    write the slides into FOLDER and end
  --windowed        an ordinary window, for development
  --help            print this and end
  --version         print the version and end
`;

/**
 * Switches that mean something to Chromium and nothing to the exhibit. A list, not a pattern, so
 * that a mistyped flag of ours is still refused.
 */
const chromiumSwitches = new Set([
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-features',
  '--enable-features',
  '--enable-logging',
  '--force-device-scale-factor',
  '--high-dpi-support',
  '--ignore-gpu-blocklist',
  '--inspect',
  '--lang',
  '--no-sandbox',
  '--ozone-platform',
  '--ozone-platform-hint',
  '--password-store',
  '--remote-debugging-port',
  '--touch-devices',
  '--touch-events',
  '--use-angle',
  '--use-gl',
  '--user-data-dir',
  '--v',
]);

/** Switches that are one program's own: another profile, and nobody who looks into it. */
const notHandedOn = new Set(['--user-data-dir', '--remote-debugging-port', '--inspect', '--lang']);

/** Of the words of this program, the browser's switches that it needs on this machine whatever it does. */
export function handedOn(words: readonly string[]): readonly string[] {
  const nameOf = (word: string) => word.split('=')[0] ?? '';
  return words.filter((word) => chromiumSwitches.has(nameOf(word)) && !notHandedOn.has(nameOf(word)));
}

/** Electron's own switches that come before the application's path and take the next word as value. */
const electronValueSwitches = new Set(['-r', '--require']);

/**
 * The words meant for the exhibit. Unpackaged, the runtime is started as `electron [its own
 * switches] PATH [ours]`; packaged, everything after the program is ours.
 */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  if (packaged) return argv.slice(1);
  for (let at = 1; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (electronValueSwitches.has(word)) at++;
    else if (!word.startsWith('-')) return argv.slice(at + 1);
  }
  return [];
}

/** Reads the exhibit's own words. The first thing that cannot be understood refuses the whole. */
export function readFlags(words: readonly string[]): Wish {
  if (words.includes('--deck')) return readDeck(words);
  const files = new Map<string, string>();
  let windowed = false;
  let doctor = false;
  let json = false;
  let instead: Wish | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (name === '--settings' || name === '--shared-settings') {
      const file = equals < 0 ? words[++at] : word.slice(equals + 1);
      if (file === undefined || file === '' || file.startsWith('--'))
        return { kind: 'refused', reason: `${name} needs the path of a file` };
      files.set(name, file);
    } else if (word === '--windowed') windowed = true;
    else if (word === '--doctor') doctor = true;
    else if (word === '--json') json = true;
    else if (word === '--reset-pin') instead ??= { kind: 'resetPin' };
    else if (word === '--help') instead ??= { kind: 'help' };
    else if (word === '--version') instead ??= { kind: 'version' };
    else if (!chromiumSwitches.has(name)) return { kind: 'refused', reason: `unknown flag ${word}` };
  }
  if (json && !doctor) return { kind: 'refused', reason: '--json goes with --doctor' };
  const settings = { settingsFile: files.get('--settings'), sharedFile: files.get('--shared-settings') };
  if (doctor) instead ??= { kind: 'doctor', ...settings, json };
  return instead ?? { kind: 'run', ...settings, windowed };
}

/** What follows --deck. `--lang` is the deck's here, though Chromium has a switch of that name. */
function readDeck(words: readonly string[]): Wish {
  const ours = words.filter((word) => {
    const name = word.split('=')[0] ?? '';
    return word !== '--deck' && (name === '--lang' || !chromiumSwitches.has(name));
  });
  const { order, refused } = readOrder(ours);
  if (order === undefined) return { kind: 'refused', reason: refused, usage: deckUsage };
  return { kind: 'deck', order };
}
