import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Point } from '../map/camera.ts';
import type { Ring } from '../map/outline.ts';

/** What others need to know of the map as it stands on the stage now, in design pixels of the stage. */
export interface WorldView {
  /** Rings of the day as they lie now, even-odd; empty where there is no map. */
  readonly day: readonly Ring[];
}

/**
 * The map's view, published outside React's state so that it may change with every frame, and the
 * few things that others may ask of the map.
 */
export class WorldStage {
  #view: WorldView = { day: [] };
  readonly #listeners = new Set<() => void>();
  /** Set by the map while it is there. */
  zoomBy: (factor: number, about?: Point) => void = () => undefined;

  publish(view: WorldView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): WorldView => this.#view;
}

const WorldStageContext = createContext(new WorldStage());

export function useWorldStage(): WorldStage {
  return useContext(WorldStageContext);
}

/** Rings of the day for what stands still on the glass. */
export function useDay(): readonly Ring[] {
  const stage = useWorldStage();
  return useSyncExternalStore(stage.subscribe, () => stage.view().day);
}
