import { parseArgs } from 'node:util';
import { type SoakReport, soak } from './soak.ts';

/** `npm run soak -- --hours H --speed X [--host electron|chromium] [--seed N]`: says how the exhibit bore it. */
const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '1' },
    speed: { type: 'string', default: '1' },
    host: { type: 'string', default: 'chromium' },
    seed: { type: 'string', default: '1' },
  },
});
const hours = Number(values.hours);
const speed = Number(values.speed);
const seed = Number(values.seed);
const { host } = values;
if (!(hours > 0)) refuse(`--hours ${values.hours} is not a number of hours`);
if (!(speed > 0)) refuse(`--speed ${values.speed} is not a speed`);
if (!Number.isInteger(seed)) refuse(`--seed ${values.seed} is not a whole number`);
if (host !== 'electron' && host !== 'chromium') refuse(`--host ${host}: it is electron or chromium`);
else {
  console.log(`${values.hours} h on ${host}, visitors ${values.speed} times as fast as people …`);
  say(await soak({ host, minutes: hours * 60, speed, seed, faultEvery: 110 }));
}

function refuse(reason: string): void {
  console.error(`${reason}.`);
  process.exitCode = 2;
}

function say(report: SoakReport): void {
  const { acts, visits, faults, recoveries, looks, blank, errors, memory } = report;
  console.log(`acts ${acts}, visits ${visits}`);
  console.log(`faults ${faults.length}: ${faults.join(', ') || 'none'}`);
  console.log(`pages back after ${recoveries.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ') || '–'}`);
  console.log(`looks at the glass ${looks}, without an exhibit and without an excuse ${blank}`);
  console.log(`errors in the page ${errors.length}`);
  for (const error of errors) console.log(`  ${error}`);
  console.log(
    `memory of the pages ${memory.first.toFixed(0)} MB at first, ${memory.last.toFixed(0)} MB at last: ${memory.perHour.toFixed(0)} MB an hour`,
  );
  process.exitCode = blank === 0 && errors.length === 0 ? 0 : 1;
}
