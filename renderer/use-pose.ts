import { useEffect, useState } from 'react';
import type { Exhibit } from './exhibit/exhibit.ts';

declare global {
  interface Window {
    /** Only where pictures are taken for a deck: shows a state of the exhibit. */
    pose?: (state: Exhibit) => void;
  }
}

/** What is to be photographed; `undefined` where the exhibit is lived in. */
export function usePose(posing: boolean): Exhibit | undefined {
  const [pose, setPose] = useState<Exhibit>();
  useEffect(() => {
    if (posing) window.pose = setPose;
  }, [posing]);
  return pose;
}
