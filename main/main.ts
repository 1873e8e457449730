import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isOurs, origin } from './bundle/asset.ts';
import { serveBundle } from './bundle/serve.ts';
import { openCounts } from './counts/counts-file.ts';
import { builtFontFaces, servePages } from './deck/pages.ts';
import { openDisplayMemory } from './display/display-memory.ts';
import { diagnose } from './doctor/diagnose.ts';
import { readMachine } from './doctor/facts.ts';
import { report } from './doctor/report.ts';
import { openExhibit } from './electron/exhibit.ts';
import { isOnlyOne, thisProgram, whenReady } from './electron/machine.ts';
import { pageMemory } from './electron/memory.ts';
import { setSwitches } from './electron/switches.ts';
import { comeForward, endPage } from './electron/window.ts';
import { eventsOf } from './events/events.ts';
import { openExports } from './exports/exports.ts';
import { handedOn, ownArguments, readFlags, usage } from './flags.ts';
import { handlers } from './handlers.ts';
import { deskLock } from './lock/desk-lock.ts';
import { openPin } from './lock/pin-file.ts';
import { echoTo, openLog, readLog } from './log.ts';
import { parisTime } from './paris-time.ts';
import { savePlaces, usualDocuments } from './places.ts';
import { quietPage } from './quiet/quiet-page.ts';
import { refusals } from './refusals.ts';
import { openSettings } from './settings/settings-file.ts';
import { careFor } from './watch/care.ts';
import { writeDeck } from './write-deck.ts';

/** The start of the main process: what is opened, in which order. Every decision lives elsewhere. */
const program = thisProgram();
const wish = readFlags(ownArguments(program.words, program.packaged));
const pin = openPin(join(program.home, 'pin.json'));

switch (wish.kind) {
  case 'refused':
    process.stderr.write(`${wish.reason}\n\n${wish.usage ?? usage}`);
    program.leave(2);
    break;
  case 'help':
    process.stdout.write(usage);
    program.leave(0);
    break;
  case 'version':
    process.stdout.write(`${program.version}\n`);
    program.leave(0);
    break;
  case 'resetPin':
    program.leave(resetPin());
    break;
  case 'doctor':
    examine(wish).then(program.leave, (error) => {
      process.stderr.write(`The machine could not be looked at: ${String(error)}\n`);
      program.leave(1);
    });
    break;
  case 'deck':
    setSwitches();
    whenReady(
      () => void writeDeck(wish.order, program).then(program.leave),
      () => program.leave(1),
    );
    break;
  case 'run':
    run(wish);
    break;
  default:
    wish satisfies never;
}

/** Exit code that asks whoever supervises the program to start it again (EX_TEMPFAIL of sysexits). */
const startAgain = 75;

/** Where the page stands that runs nothing. */
const quietAddress = `${origin}/quiet.html`;

function resetPin(): number {
  try {
    pin.forget();
    process.stdout.write('The staff PIN is forgotten. The next visit to the desk asks for a new one.\n');
    return 0;
  } catch (error) {
    process.stderr.write(`The staff PIN could not be removed from ${program.home}: ${String(error)}\n`);
    return 1;
  }
}

function readThis(settingsPath: string) {
  const { home, host, hostVersion, version } = program;
  const builtFile = fileURLToPath(import.meta.url);
  return readMachine({ home, host, hostVersion, version, builtFile, settingsPath, pinChosen: pin.isChosen });
}

/** @returns the exit code: 1 when something must be corrected before the exhibit opens. */
async function examine({
  settingsFile,
  sharedFile,
  json,
}: Extract<typeof wish, { kind: 'doctor' }>): Promise<number> {
  const settingsPath = settingsFile ?? join(program.home, 'settings.json');
  const found = diagnose(await readThis(settingsPath), undefined);
  const { findings } = openSettings(settingsPath, sharedFile).reading();
  process.stdout.write(json ? `${JSON.stringify({ found, findings }, null, 2)}\n` : report(found, findings));
  return found.some(({ health }) => health === 'correct') ? 1 : 0;
}

function run({ settingsFile, sharedFile, windowed }: Extract<typeof wish, { kind: 'run' }>): void {
  let comeForwardAgain = () => {};
  let settleOnDisplay = () => {};
  setSwitches();
  if (!isOnlyOne(() => comeForwardAgain())) {
    process.stderr.write('The exhibit is already running; its window was brought forward.\n');
    program.leave(0);
    return;
  }
  const logPath = join(program.home, 'logs', 'exhibit.log');
  const log = openLog(logPath, () => new Date(), echoTo(process.stdout));
  const settingsPath = settingsFile ?? join(program.home, 'settings.json');
  const settings = openSettings(settingsPath, sharedFile);
  for (const finding of settings.reading().findings) log({ event: 'settingsFinding', ...finding });
  const lock = deskLock(pin, () => performance.now());
  const refused = refusals(log);
  let window: ReturnType<typeof openExhibit>['window'] | undefined;
  const care = careFor({
    now: () => performance.now(),
    log,
    // A page that is being looked into stands still as long as somebody looks.
    endPage: () => (window === undefined || windowed ? undefined : endPage(window)),
    memory: pageMemory,
  });
  const { program: path, args } = program.again;
  const again = { program: path, args: [...args, ...handedOn(program.words)] };
  const exports = openExports(again, () => performance.now(), log);
  // The answer must reach the page before the page ends, and a deck that is not whole leaves nothing.
  const endWith = (code: number) =>
    setTimeout(() => void exports.end().finally(() => program.leave(code)), 200);
  const answers = handlers({
    settings: {
      ...settings,
      save: (wanted) => {
        const saved = settings.save(wanted);
        settleOnDisplay();
        return saved;
      },
    },
    lock,
    log,
    host: program.host,
    version: program.version,
    uptime: () => process.uptime() * 1000,
    painted: care.beaten,
    shown: care.shown,
    resume: care.resume,
    mode: () => (care.mode() === 'usual' ? 'usual' : 'safe'),
    examine: async (page) => diagnose(await readThis(settingsPath), page),
    leave: () => endWith(0),
    supervised: process.env['PIONEERS_SUPERVISED'] === '1',
    restart: () => endWith(startAgain),
    counts: openCounts({
      folder: join(program.home, 'counts'),
      now: () => parisTime(Date.now()),
      rule: () => settings.reading().settings,
    }),
    events: () => eventsOf(readLog(logPath)),
    startedAt: Date.now() - process.uptime() * 1000,
    places: () => savePlaces(usualDocuments()),
    exports,
  });
  const here = fileURLToPath(new URL('.', import.meta.url));
  const root = join(here, '..', 'renderer');
  const serve = servePages(
    { get: (address) => (address === quietAddress ? quiet() : undefined) },
    serveBundle(root, isOurs, refused),
  );
  let fontFaces = '';
  // The quiet page does without the exhibit's letters where they cannot be read.
  void builtFontFaces(root).then(
    (rules) => {
      fontFaces = rules;
    },
    () => undefined,
  );
  const quiet = () => {
    const { left = 0, passed = 0 } = care.recovery() ?? {};
    const language = settings.reading().settings.defaultLanguage;
    return quietPage({ language, at: Date.now() - passed, again: Date.now() + left, fontFaces });
  };
  const rules = { isOurs, serve, onRefused: refused };
  whenReady(
    () => {
      const wishes = {
        address: () => (care.mode() === 'quiet' ? quietAddress : `${origin}/`),
        preload: join(here, '..', 'preload', 'preload.cjs'),
        windowed,
        onOpening: care.opened,
        onGone: care.gone,
      };
      const opened = openExhibit(answers, rules, wishes, {
        memory: openDisplayMemory(join(program.home, 'display.json')),
        choice: () => settings.reading().settings.display,
        log,
      });
      window = opened.window;
      settleOnDisplay = opened.settle;
      comeForwardAgain = () => comeForward(opened.window);
    },
    (error) => {
      process.stderr.write(`The exhibit could not be opened: ${String(error)}\n`);
      log({ event: 'notOpened', error: String(error) });
      program.leave(1);
    },
  );
}
