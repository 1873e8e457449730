import type { LanguageCode } from '../language.ts';
import type { AboutWords } from './about.ts';
import type { AttractWords } from './attract.ts';
import type { CalmWords } from './calm.ts';
import type { CommonWords } from './common.ts';
import type { CompareWords } from './compare.ts';
import type { DayWords } from './day.ts';
import type { DeskWords } from './desk.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import type { IdleWords } from './idle.ts';
import type { MapWords } from './map.ts';
import type { ProfileWords } from './profile.ts';

/** Every word of the exhibit in one language. A missing one does not compile. */
export interface Words {
  readonly common: CommonWords;
  readonly attract: AttractWords;
  readonly map: MapWords;
  readonly profile: ProfileWords;
  readonly compare: CompareWords;
  readonly day: DayWords;
  readonly about: AboutWords;
  readonly idle: IdleWords;
  readonly calm: CalmWords;
  readonly desk: DeskWords;
}

export const wordsIn: { readonly [L in LanguageCode]: Words } = { fr, en, es };
