import type { ScreenInfo } from './protocol.ts';
import { KnownEvents } from './refusing.ts';
import type { Seen } from './seen.ts';

/** A part of the desktop, in its own units. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Display {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
}

type ScreenEvents = {
  readonly 'display-added': readonly [event: object, display: Display];
  readonly 'display-removed': readonly [event: object, display: Display];
  readonly 'display-metrics-changed': readonly [event: object, display: Display, changed: string[]];
};

/** The displays, as the browser last told of them: none before it has, and none where it cannot. */
class Displays {
  readonly #events = new KnownEvents<ScreenEvents>('screen', [
    'display-added',
    'display-removed',
    'display-metrics-changed',
  ]);
  readonly on = this.#events.on;
  #all: readonly ScreenInfo[] = [];

  getAllDisplays(): Display[] {
    return this.#all.map(displayOf);
  }

  /** @throws before the browser has told of any */
  getPrimaryDisplay(): Display {
    const primary = this.#all.find(({ isPrimary }) => isPrimary) ?? this.#all[0];
    if (primary === undefined) throw new Error('the browser has told of no display');
    return displayOf(primary);
  }

  /** Not of Electron: what the browser tells of. */
  told(now: readonly ScreenInfo[]): void {
    const before = this.#all;
    this.#all = now;
    for (const one of now) {
      const was = before.find(({ id }) => id === one.id);
      if (was === undefined) this.#events.tell('display-added', {}, displayOf(one));
      else if (JSON.stringify(was) !== JSON.stringify(one))
        this.#events.tell('display-metrics-changed', {}, displayOf(one), ['bounds']);
    }
    for (const one of before)
      if (now.every(({ id }) => id !== one.id)) this.#events.tell('display-removed', {}, displayOf(one));
  }

  /** Not of Electron: another browser is about to tell of them, as if all of them had just come. */
  forgotten(): void {
    this.#all = [];
  }
}

function displayOf({ id, label, left, top, width, height }: ScreenInfo): Display {
  return { id: Number(id), label, bounds: { x: left, y: top, width, height } };
}

export const screen = new Displays();

export type Screen = Seen<Displays, 'told' | 'forgotten'>;
