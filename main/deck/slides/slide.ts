import type { LanguageCode } from '../../../data/language.ts';
import type { Rect } from '../../../renderer/layout/stage.ts';
import type { Drawing } from './drawing.ts';
import type { SlideId } from './slide-ids.ts';

/** Every slide is drawn on a sheet of 16:9, in design pixels: half a point each when it is printed. */
export const sheet = { width: 1920, height: 1080 } as const;

/** The four voices of the exhibit: names, hours and numbers, reading, and its italic. */
export type Face = 'name' | 'hour' | 'reading' | 'italic';

interface Link {
  readonly address: string;
  /** What is found there, for whoever hears the link alone. */
  readonly description: string;
}

/** Some letters in one manner. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** Height of the letters in design pixels. */
  readonly size: number;
  readonly colour: string;
  /** Where it is not the language of the deck (BCP 47). */
  readonly language?: string;
  readonly link?: Link;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  /** Air above it, in design pixels. */
  readonly above?: number;
  /** An entry of a list. */
  readonly listed?: boolean;
}

/** Letters in a box. They break at its right edge where `wraps` is true, and stay on one line otherwise. */
export interface Text {
  readonly kind: 'text';
  readonly role: 'title' | 'body' | 'foot' | 'number';
  readonly box: Rect;
  readonly paragraphs: readonly Paragraph[];
  readonly wraps: boolean;
  readonly align?: 'left' | 'middle' | 'right';
  readonly anchor?: 'top' | 'middle' | 'bottom';
}

/** A ground of one colour; says nothing by itself. */
export interface Block {
  readonly kind: 'block';
  readonly box: Rect;
  readonly colour: string;
}

export interface Picture {
  readonly kind: 'picture';
  readonly box: Rect;
  readonly drawing: Drawing;
  /** The same in words. */
  readonly description: string;
}

export type Item = Text | Block | Picture;

/** One slide: what stands on it, in the order in which it is read, and what is said beside it. */
export interface Slide {
  readonly id: SlideId;
  /** Different on every slide of a deck. */
  readonly title: string;
  /** In the order in which they are read; what comes later lies over what comes before. */
  readonly items: readonly Item[];
  /** Facts and sources as text, a paragraph each. */
  readonly notes: readonly string[];
}

/** All slides of one language. */
export interface Deck {
  readonly language: LanguageCode;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly slides: readonly Slide[];
}
