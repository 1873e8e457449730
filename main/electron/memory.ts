import { app } from 'electron';

/** Bytes that the processes of our pages hold; `undefined` where the host cannot say. */
export function pageMemory(): number | undefined {
  const pages = app.getAppMetrics().filter(({ type }) => type === 'Tab');
  if (pages.length === 0) return undefined;
  return pages.reduce((sum, { memory }) => sum + memory.workingSetSize * 1024, 0);
}
