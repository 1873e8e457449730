import { register } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import * as electron from './electron.ts';

/**
 * Runs a built main process on the machine's own browser: `node start.mjs MAIN [flags]`. The module
 * `electron` is put in its place while it is looked up, so that main is the very same file.
 */
const [node = 'node', , main, ...flags] = process.argv;
if (main === undefined) {
  process.stderr.write('Usage: node start.mjs out/main/main.mjs [flags]\n');
  process.exit(2);
}

/** Shared with the module that stands in, which is made of text. */
const key = 'pioneers.electron';
Reflect.set(globalThis, Symbol.for(key), electron);
const asUrl = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`;
const names = Object.keys(electron).join(', ');
const standIn = `export const { ${names} } = globalThis[Symbol.for('${key}')];`;
register(
  asUrl(`export const resolve = (name, context, next) =>
    name === 'electron' ? { url: ${JSON.stringify(asUrl(standIn))}, shortCircuit: true } : next(name, context);`),
);

// What main finds is what Electron would give it: the program, the application, the flags.
process.argv = [node, resolve(main), ...flags];
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => app.ended());
await import(pathToFileURL(resolve(main)).href);
