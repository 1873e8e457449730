import { useEffect } from 'react';
import { isDeskGesture } from '../exhibit/desk-gesture.ts';
import { pixelsPerMillimetre } from '../layout/stage.ts';
import type { SceneProps } from '../scenes/scene-props.ts';

/** The upper left corner of the screen that counts the taps, in mm. */
const corner = 30;

/** Opens the staff desk: seven taps in the corner within four seconds, or Ctrl+Alt+Shift+S. */
export function DeskGesture({ happened, language, settings, stage }: SceneProps) {
  const reach = corner * pixelsPerMillimetre(stage, settings.diagonalInches) * stage.unit;
  useEffect(() => {
    let taps: number[] = [];
    const tapped = (event: PointerEvent) => {
      if (event.clientX > reach || event.clientY > reach) {
        taps = [];
        return;
      }
      taps = [...taps, event.timeStamp].slice(-7);
      if (!isDeskGesture(taps)) return;
      taps = [];
      event.stopImmediatePropagation();
      happened({ type: 'deskOpened', language });
    };
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey && event.altKey && event.shiftKey && event.code === 'KeyS')) return;
      event.preventDefault();
      happened({ type: 'deskOpened', language });
    };
    addEventListener('pointerdown', tapped, { capture: true });
    addEventListener('keydown', pressed, { capture: true });
    return () => {
      removeEventListener('pointerdown', tapped, { capture: true });
      removeEventListener('keydown', pressed, { capture: true });
    };
  }, [happened, language, reach]);
  return null;
}
