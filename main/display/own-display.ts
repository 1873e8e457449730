import { type DisplayChoice, displayChoices } from '../../data/display.ts';

/** A part of the desktop, in the desktop's own units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display as the host tells of it. */
export interface Display {
  /** Another one after a restart. */
  readonly id: number;
  /** Its maker's name; '' where the host does not say. */
  readonly label: string;
  readonly bounds: Area;
  /** Whether it is the system's main one. */
  readonly main: boolean;
}

/** The display that was meant by a choice, as it was when it was last seen. */
export interface Remembered extends Pick<Display, 'id' | 'label' | 'bounds'> {
  readonly choice: DisplayChoice;
}

/** The display that the exhibit belongs on; `meant` is false where it only stands in for one that is gone. */
export interface Own {
  readonly display: Display;
  readonly meant: boolean;
}

/**
 * The display that the exhibit belongs on, `undefined` where there is none.
 *
 * The one that was meant first is meant for as long as the choice stands, wherever displays that come and
 * go put it in the row; the main one stands in while it is gone.
 */
export function ownDisplay(
  displays: readonly Display[],
  choice: DisplayChoice,
  remembered: Remembered | undefined,
): Own | undefined {
  const main = displays.find((display) => display.main) ?? displays[0];
  if (main === undefined) return undefined;
  if (choice === 'main') return { display: main, meant: true };
  const meant = remembered?.choice === choice ? again(displays, remembered) : chosenFrom(displays, choice);
  return meant === undefined ? { display: main, meant: false } : { display: meant, meant: true };
}

function chosenFrom(displays: readonly Display[], choice: DisplayChoice): Display | undefined {
  const row = [...displays].sort(({ bounds: a }, { bounds: b }) => a.x - b.x || a.y - b.y);
  return row[displayChoices.indexOf(choice) - displayChoices.indexOf('first')];
}

/** A display of another name is another one. Without names, two of these signs are asked for. */
const signs = { name: 4, id: 2, size: 1, place: 1 };
const enough = 2;

/** The display that was remembered, found by the signs that speak for it most. */
function again(displays: readonly Display[], { id, label, bounds }: Remembered): Display | undefined {
  let best: Display | undefined;
  let most = enough - 1;
  for (const display of displays) {
    const named = label !== '' && display.label !== '';
    if (named && display.label !== label) continue;
    const sum =
      (named ? signs.name : 0) +
      (display.id === id ? signs.id : 0) +
      (display.bounds.width === bounds.width && display.bounds.height === bounds.height ? signs.size : 0) +
      (display.bounds.x === bounds.x && display.bounds.y === bounds.y ? signs.place : 0);
    if (sum <= most) continue;
    best = display;
    most = sum;
  }
  return best;
}

/** Units by which a window that fills a display may miss it: displays of a broken scale are rounded. */
const slack = 1;

/** Whether a window of these bounds fills a display. */
export function fills(window: Area, display: Area): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= slack;
  return (
    near(window.x, display.x) &&
    near(window.y, display.y) &&
    near(window.width, display.width) &&
    near(window.height, display.height)
  );
}
