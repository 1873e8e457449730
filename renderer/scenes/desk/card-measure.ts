import { limits } from '../../../data/settings.ts';
import type { Stage } from '../../layout/stage.ts';

/** The whole screen in its own pixels, which are square. */
export interface Glass {
  readonly width: number;
  readonly height: number;
  /** Pixels per design pixel. */
  readonly unit: number;
}

/** Width and height of a bank card, in mm (ISO/IEC 7810, ID-1). */
export const cardSize = { width: 85.6, height: 53.98 } as const;

/** What a finger and an eye need, in mm: a target, and a capital read from where one stands. */
export const needed = { target: 15, capital: 7.3 } as const;

/** The smallest usual control, and a capital of the smallest text (26, of which it takes 0.67), in design pixels. */
const drawn = { target: 72, capital: 17.4 } as const;

/** Design pixels of a card's width beyond which somebody measured something else. */
const believable = { least: 90, most: 900 } as const;

/** Why a width cannot be kept: no card is so wide here, or no setting allows such a screen. */
type Refusal = 'notACard' | 'outside';

/** What a card that is so many pixels wide says of the screen it lies on. Lengths are in mm. */
export interface Measure {
  /** Pixels per millimetre. */
  readonly density: number;
  readonly width: number;
  readonly height: number;
  /** Diagonal in inches, to a tenth: a card is not laid more exactly than that. */
  readonly inches: number;
  readonly target: number;
  readonly capital: number;
  readonly fits: 'enough' | 'smallCapitals' | 'smallTargets';
  readonly refused: Refusal | undefined;
}

/** @param ratio the screen's own pixels per CSS pixel */
export function glassOf(stage: Stage, ratio: number): Glass {
  const unit = stage.unit * ratio;
  return { width: stage.width * unit, height: stage.height * unit, unit };
}

/** How many pixels wide a card is on a screen of this diagonal. */
export function cardOn(glass: Glass, inches: number): number {
  return (cardSize.width * Math.hypot(glass.width, glass.height)) / (inches * 25.4);
}

export function measured(glass: Glass, card: number): Measure {
  const density = card / cardSize.width;
  const [width, height] = [glass.width / density, glass.height / density];
  const inches = Math.round((Math.hypot(width, height) / 25.4) * 10) / 10;
  const target = (drawn.target * glass.unit) / density;
  const capital = (drawn.capital * glass.unit) / density;
  const fits =
    target < needed.target ? 'smallTargets' : capital < needed.capital ? 'smallCapitals' : 'enough';
  return { density, width, height, inches, target, capital, fits, refused: refusal(glass, card, inches) };
}

function refusal(glass: Glass, card: number, inches: number): Refusal | undefined {
  const { min, max } = limits.diagonalInches;
  const { least, most } = believable;
  if (card < least * glass.unit || card > most * glass.unit) return 'notACard';
  return inches < min || inches > max ? 'outside' : undefined;
}

/** The smallest whole diagonal on which both, or the targets alone, are large enough. */
export function leastInches(glass: Glass, what: keyof typeof needed): number {
  const density = (drawn[what] * glass.unit) / needed[what];
  return Math.ceil(Math.hypot(glass.width, glass.height) / density / 25.4);
}

/** The next whole pixels in that direction; the width of a known diagonal lies between two of them. */
export function stepped(card: number, by: number): number {
  return (by > 0 ? Math.floor(card) : Math.ceil(card)) + by;
}

/**
 * A width that can be shown. It goes a little beyond what is believed, so that who measures something
 * else is told so, instead of being given the nearest card.
 *
 * @param room design pixels between the fixed edge and the end of the drawing
 */
export function shownWidth(glass: Glass, card: number, room: number): number {
  const least = Math.ceil(believable.least * 0.7 * glass.unit);
  const most = Math.floor(Math.min(room, believable.most * 1.1) * glass.unit);
  return Math.min(most, Math.max(least, card));
}
