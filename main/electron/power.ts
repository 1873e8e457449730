import { powerSaveBlocker } from 'electron';

/** Keeps the screen awake as long as the program runs; the system's own setting should do so as well. */
export function keepAwake(): void {
  powerSaveBlocker.start('prevent-display-sleep');
}
