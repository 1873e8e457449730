// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, step } from './machine.mjs';

/** What the bundles are made from. */
const sources = [
  'assets',
  'data',
  'main',
  'renderer',
  'electron.config.ts',
  'package.json',
  'package-lock.json',
];

/** What a build leaves behind last. */
const results = [
  'out/main/main.mjs',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/chromium/start.mjs',
];

/**
 * When the newest file at or under `path` changed, in epoch milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** Whether the bundles are there and not older than what they are made from. */
export function isBuilt() {
  try {
    const oldest = Math.min(...results.map((path) => statSync(path).mtimeMs));
    return oldest >= Math.max(...sources.map(newest));
  } catch {
    return false;
  }
}

/** Builds the exhibit, saying so, unless it is built. */
export async function buildIfNeeded() {
  if (isBuilt()) return;
  await step('Building the exhibit', 'npx', ['electron-vite', 'build', '-c', 'electron.config.ts']).catch(
    (error) => giveUp(`The exhibit could not be built.\n${error.message}`),
  );
}
