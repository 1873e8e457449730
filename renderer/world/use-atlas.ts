import { useEffect, useState } from 'react';
import fineUrl from '../../data/world/50m.json?url';
import coarseUrl from '../../data/world/110m.json?url';
import { bridge } from '../bridge.ts';
import { type Atlas, atlasOf } from '../canvas/atlas.ts';

/** The outlines of the day's map that are there so far: the coarse ones first, so that it is drawn at once. */
export interface Atlases {
  readonly coarse: Atlas | undefined;
  readonly fine: Atlas | undefined;
}

async function json(url: string) {
  return (await fetch(url)).json();
}

/** Read once, and kept for as long as the page lives. */
let loaded: Atlases = { coarse: undefined, fine: undefined };

export function useAtlas(): Atlases {
  const [atlases, setAtlases] = useState(loaded);
  useEffect(() => {
    if (loaded.fine !== undefined) return;
    const load = async () => {
      loaded = { ...loaded, coarse: atlasOf(await json(coarseUrl)) };
      setAtlases(loaded);
      loaded = { ...loaded, fine: atlasOf(await json(fineUrl)) };
      setAtlases(loaded);
    };
    load().catch((error: unknown) =>
      bridge.reportFailure(`the outlines could not be read: ${String(error)}`),
    );
  }, []);
  return atlases;
}
