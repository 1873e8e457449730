import type { LanguageCode } from '../language.ts';
import { slides as en } from './en/slides.ts';
import { slides as es } from './es/slides.ts';
import { slides as fr } from './fr/slides.ts';
import type { SlideWords } from './slides.ts';

/** The words of the white slides, apart from those of the exhibit: its page never carries them. */
export const slideWordsIn: { readonly [L in LanguageCode]: SlideWords } = { fr, en, es };
