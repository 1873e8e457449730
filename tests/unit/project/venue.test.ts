import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const unit = readFileSync('assets/venue/pioneers.service', 'utf8');

/** What the unit says under a key; the last one counts, as systemd reads it. */
function setting(key: string): string {
  const lines = unit.split('\n').filter((line) => line.startsWith(`${key}=`));
  return lines.at(-1)?.slice(key.length + 1) ?? '';
}

test('the limit of the supervisor can be reached: burst times delay is less than the interval', () => {
  const [burst, delay, interval] = ['StartLimitBurst', 'RestartSec', 'StartLimitIntervalSec'].map((key) =>
    Number(setting(key)),
  );
  expect((burst ?? 0) * (delay ?? 0)).toBeGreaterThan(0);
  // An exhibit that ends as it starts needs a few seconds for that, each time.
  expect((burst ?? 0) * ((delay ?? 0) + 10)).toBeLessThan(interval ?? 0);
});

test('it starts again what failed or asked for it, and leaves closed what staff have closed', () => {
  expect(setting('Restart')).toBe('on-failure');
  expect(unit).not.toMatch(/SuccessExitStatus=.*75/);
  expect(setting('Environment')).toBe('PIONEERS_SUPERVISED=1');
});
