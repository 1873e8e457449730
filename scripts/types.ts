import { spawnSync } from 'node:child_process';

/**
 * Every room is compiled with exactly its own world: no DOM in data/, no Node in the page. One
 * compiler run a room keeps the layers; the first error of any of them fails the whole.
 */
const rooms = [
  'data',
  'data/build',
  'main',
  'main/deck/slides',
  'main/chromium',
  'main/chromium/as-electron',
  'renderer/exhibit',
  'renderer/light',
  'renderer/layout',
  'renderer/map',
  'renderer/painter',
  'renderer',
  'tests',
  'scripts',
];

let failed = false;
for (const room of rooms) {
  const run = spawnSync('npx', ['tsc', '-p', `${room}/tsconfig.json`], { stdio: 'inherit' });
  if (run.status !== 0) {
    console.error(`types: ${room} does not compile`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
