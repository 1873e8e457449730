import { useEffect, useState } from 'react';
import areasUrl from '../../data/world/areas.json?url';
import { bridge } from '../bridge.ts';
import { type Area, areasOf } from '../canvas/atlas.ts';

export type Areas = ReadonlyMap<string, Area>;

/** Read once, and kept for as long as the page lives. */
let loaded: Promise<Areas> | undefined;
let known: Areas = new Map();

async function load(): Promise<Areas> {
  known = areasOf(await (await fetch(areasUrl)).json());
  return known;
}

/** The pioneers' own outlines; empty until they have been read. */
export function useAreas(): Areas {
  const [areas, setAreas] = useState(known);
  useEffect(() => {
    loaded ??= load();
    loaded.then(setAreas, (error: unknown) => {
      loaded = undefined;
      void bridge.reportFailure(`the areas could not be read: ${String(error)}`);
    });
  }, []);
  return areas;
}
