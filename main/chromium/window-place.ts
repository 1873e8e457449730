import type { WindowBounds } from './protocol.ts';
import { type Rectangle, screen } from './screen.ts';
import type { Tab } from './tab.ts';

/** How often the browser is asked for its displays and where its window stands, in ms: it tells nobody by itself. */
const askEvery = 500;

/** Where the kiosk window stands, as the browser last said, and how it is placed elsewhere. */
export class WindowPlace {
  bounds: Rectangle = { x: 0, y: 0, width: 0, height: 0 };
  full = true;
  #tab: Tab | undefined;
  #windowId: number | undefined;
  #commands: Promise<unknown> = Promise.resolve();

  /** Asks until the browser is gone; one that cannot tell of displays is asked once. */
  follow(tab: Tab): void {
    this.#tab = tab;
    this.#windowId = undefined;
    screen.forgotten();
    const ask = async () => {
      try {
        const { windowId, bounds } = await tab.send('Browser.getWindowForTarget', {});
        const { screenInfos } = await tab.send('Emulation.getScreenInfos', {});
        if (this.#tab !== tab) return;
        this.#windowId = windowId;
        this.#stands(bounds);
        screen.told(screenInfos);
        setTimeout(ask, askEvery).unref();
      } catch {
        // See above: it keeps its window full by itself where it can.
      }
    };
    void ask();
  }

  move({ x, y, width, height }: Rectangle): void {
    this.bounds = { x, y, width, height };
    this.#set({ left: x, top: y, width, height });
  }

  fill(full: boolean): void {
    this.#set({ windowState: full ? 'fullscreen' : 'normal' });
  }

  #stands({ left = 0, top = 0, width = 0, height = 0, windowState }: WindowBounds): void {
    this.bounds = { x: left, y: top, width, height };
    this.full = windowState === 'fullscreen';
  }

  /** One after the other: the browser refuses to move a window that is still full. */
  #set(bounds: WindowBounds): void {
    const tab = this.#tab;
    const windowId = this.#windowId;
    if (tab === undefined || windowId === undefined) return;
    this.#commands = this.#commands
      .then(() => tab.send('Browser.setWindowBounds', { windowId, bounds }))
      // Whoever looks again sees where the window stands.
      .catch(() => undefined);
  }
}
