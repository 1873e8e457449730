import { Fragment } from 'react';
import type { Words } from '../../data/languages/words.ts';
import { zoomStep } from '../map/key.ts';
import { useWorldStage } from '../world/world-view.ts';
import { Split } from './Split.tsx';
import './zoom.css';

/** Nearer and farther. `onMap`: they lie on the map itself and change colour with its light. */
export function Zoom({ words, onMap }: { readonly words: Words; readonly onMap: boolean }) {
  const world = useWorldStage();
  const Ground = onMap ? Split : Fragment;
  return (
    <>
      <Ground>
        <button
          type="button"
          className="round"
          aria-label={words.common.zoomIn}
          onClick={() => world.zoomBy(zoomStep)}
        >
          <svg viewBox="-38 -38 76 76" aria-hidden="true">
            <circle r={37} />
            <path d="M-14 0H14M0 -14V14" />
          </svg>
        </button>
      </Ground>
      <Ground>
        <button
          type="button"
          className="round"
          aria-label={words.common.zoomOut}
          onClick={() => world.zoomBy(1 / zoomStep)}
        >
          <svg viewBox="-38 -38 76 76" aria-hidden="true">
            <circle r={37} />
            <path d="M-14 0H14" />
          </svg>
        </button>
      </Ground>
    </>
  );
}
