// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, install } from './machine.mjs';

/**
 * `npm test`: installs what is missing, builds, and runs everything a contributor needs. Its last
 * lines say which hosts ran; the very last sums up every suite as `N passed, N failed, N skipped`.
 *
 * `npm run test:long` (`--long`) runs the tests tagged @long instead, which the suites `screens` and
 * `kiosk` have. A suite that ran not a single test has failed in either.
 */
const long = process.argv.includes('--long');
const results = 'test-results';

/** What was left out, by name and with its reason. @type {string[]} */
const skips = [];

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/**
 * Runs a command to its end and answers whether it succeeded.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`test: ${command} could not be started: ${error.message}`);
      done(false);
    });
    child.on('exit', (code) => done(code === 0));
  });
}

/**
 * A check that passes or fails as one.
 * @param {string} name
 * @param {readonly string[]} args of npx
 * @returns {Promise<Tally>}
 */
async function check(name, args) {
  console.log(`\n── ${name}`);
  const passed = await run('npx', args);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<Tally>} */
async function unit() {
  console.log('\n── unit tests');
  const file = `${results}/unit.json`;
  await run('npx', [
    'vitest',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  await collectUnitSkips(file);
  return tally(file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + (report.success ? 0 : report.numFailedTests === 0 ? 1 : 0),
    skipped: report.numPendingTests,
  }));
}

/**
 * Adds the unit tests that were left out: their names say why.
 * @param {string} file
 */
async function collectUnitSkips(file) {
  try {
    for (const { assertionResults } of JSON.parse(await readFile(file, 'utf8')).testResults)
      for (const { title, status } of assertionResults)
        if (status === 'pending' || status === 'skipped') skips.push(`unit tests: “${title}”`);
  } catch {
    // Without a report the suite has failed, and is counted so.
  }
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Tally>}
 */
async function playwright(name, args, env) {
  console.log(`\n── ${name}`);
  const file = `${results}/${name.replaceAll(' ', '-')}.json`;
  const passed = await run('npx', ['playwright', 'test', ...args, '--reporter=line,json'], {
    ...env,
    // Absolute: a relative one would start at the folder of the configuration.
    PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file),
    FORCE_COLOR: '0',
  });
  await collectSkips(name, file);
  const counted = await tally(file, ({ stats }) => ({
    // A test that failed and then passed is not counted as passed: flaky is failing.
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
  if (counted.passed + counted.failed === 0) console.error(`test: ${name} has no test to run`);
  const ran = passed && counted.passed > 0;
  return !ran && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

/**
 * Adds what a suite left out, with the reason that its author gave.
 * @param {string} suite
 * @param {string} file
 */
async function collectSkips(suite, file) {
  /** @param {any} node @returns {any[]} */
  const specsIn = (node) => [...(node.specs ?? []), ...(node.suites ?? []).flatMap(specsIn)];
  try {
    for (const { title, tests } of specsIn(JSON.parse(await readFile(file, 'utf8'))))
      for (const { status, annotations } of tests)
        if (status === 'skipped') {
          const { description } =
            annotations.find((/** @type {{ type: string }} */ { type }) => type === 'skip') ?? {};
          skips.push(`${suite}: “${title}”: ${description ?? 'no reason given'}`);
        }
  } catch {
    // A suite that left no report has failed, and is counted so.
  }
}

/**
 * @param {string} file
 * @param {(report: any) => Tally} read
 * @returns {Promise<Tally>}
 */
async function tally(file, read) {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await install();
const browser = chromium();
if (browser === undefined) {
  console.error(
    'test: no Chromium on this machine. Install it (on Debian: apt-get install chromium) and run again.',
  );
  process.exit(1);
}
await rm(results, { recursive: true, force: true });

console.log('\n── build');
if (!(await run('npx', ['electron-vite', 'build', '-c', 'electron.config.ts', '--logLevel', 'warn'])))
  process.exit(1);

const electron = existsSync(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? 'node_modules/electron/dist');
const hosts = electron ? ['electron', 'chromium'] : ['chromium'];
const page = { EXHIBIT_PAGE: `${process.cwd()}/out/renderer`, CHROMIUM_PATH: browser };
const which = long ? ['--grep', '@long'] : ['--grep-invert', '@long'];

/** @type {[string, Tally][]} */
const suites = [];
if (!long) {
  suites.push(['types', await check('types', ['tsx', 'scripts/types.ts'])]);
  suites.push(['lint', await check('lint', ['biome', 'ci', '--error-on-warnings', '.'])]);
  suites.push(['unused code', await check('unused code', ['knip'])]);
  suites.push(['unit tests', await unit()]);
}
suites.push(['screens', await playwright('screens', ['-c', 'tests/screens.config.ts', ...which], page)]);
for (const host of hosts) {
  const name = `kiosk on ${host}`;
  suites.push([
    name,
    await playwright(name, ['-c', 'tests/kiosk.config.ts', '--project', host, ...which], page),
  ]);
}

console.log('');
for (const skip of skips) console.log(`Left out on ${skip}`);
for (const [name, { passed, failed, skipped }] of suites)
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
console.log(`Hosts exercised: ${hosts.join(', ')}.`);
if (!electron)
  console.log(
    'Host not exercised: electron (no runtime here; set ELECTRON_OVERRIDE_DIST_PATH to test with one).',
  );

// Where a contributor may lack a host, the project's own checks may not.
const missing = !electron && process.env['CI'] !== undefined ? 1 : 0;
const sum = suites.reduce(
  (all, [, one]) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
  }),
  { passed: 0, failed: missing, skipped: 0 },
);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
