// @ts-check
const { app } = require('electron');

/**
 * Electron is not ready before Playwright says so. Left to themselves the two race: Playwright may come to a
 * page between its navigation and its commit, of which it then hears nothing, and wait for it for ever. Its own
 * loader does the same, but it also sets dozens of switches that the exhibit does not have.
 */
const ready = app.whenReady();
/** @type {(value?: undefined) => void} */
let go = () => undefined;
const held = new Promise((resolve) => {
  go = resolve;
});
app.whenReady = () => held.then(() => ready);
Reflect.set(globalThis, '__playwright_run', () => go());
