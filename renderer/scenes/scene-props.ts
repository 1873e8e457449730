import type { LanguageCode } from '../../data/language.ts';
import type { Words } from '../../data/languages/words.ts';
import type { KioskSettings } from '../../data/settings.ts';
import type { ExhibitEvent } from '../exhibit/exhibit.ts';
import type { Stage } from '../layout/stage.ts';

/** What every scene is given: values, and one way to say what happened. */
export interface SceneProps {
  readonly happened: (event: ExhibitEvent) => void;
  readonly language: LanguageCode;
  readonly words: Words;
  /** The minute of 9 December in Paris that is shown. */
  readonly minute: number;
  /** Epoch milliseconds, renewed with every minute of the clock. */
  readonly now: number;
  readonly settings: KioskSettings;
  readonly stage: Stage;
}
