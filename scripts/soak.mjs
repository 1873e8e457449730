// @ts-check
import { spawn } from 'node:child_process';
import { buildIfNeeded } from './built.mjs';
import { install } from './machine.mjs';

/** `npm run soak`: installs what is missing, builds if needed, and lets visitors and faults at the exhibit. */
await install();
await buildIfNeeded();
const soak = spawn('npx', ['tsx', 'tests/soak/run.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
soak.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
