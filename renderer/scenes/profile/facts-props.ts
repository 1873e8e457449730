import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import type { Pioneer } from '../../../data/pioneer.ts';
import type { FactKey } from '../../exhibit/drawer.ts';

/** What each group of facts is given. */
export interface FactsProps {
  readonly pioneer: Pioneer;
  readonly language: LanguageCode;
  readonly words: Words;
  readonly isOpen: (fact: FactKey) => boolean;
  readonly onOpen: (fact: FactKey) => void;
}
