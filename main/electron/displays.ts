import { type BrowserWindow, screen } from 'electron';
import type { Desktop } from '../display/keep-filled.ts';

/** The displays of the machine, and the exhibit's window on them. */
export function desktopOf(window: BrowserWindow): Desktop {
  return {
    stands: () => !window.isDestroyed(),
    displays: () =>
      screen.getAllDisplays().map(({ id, label, bounds }) => ({
        id,
        // Older runtimes know none.
        label: label ?? '',
        bounds,
        main: id === screen.getPrimaryDisplay().id,
      })),
    window: () => ({ bounds: window.getBounds(), full: window.isFullScreen() }),
    fill: (display) => {
      // A window that is full stays where it is: only an ordinary one can be placed.
      window.setKiosk(false);
      window.setBounds({ ...display });
      window.setKiosk(true);
    },
  };
}

/** `onChange` hears that a display has come, gone or changed. */
export function watchDisplays(onChange: () => void): void {
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  screen.on('display-metrics-changed', onChange);
}
