/** The languages the exhibit speaks, in the order in which it offers them (BCP 47). */
export const languageCodes = ['fr', 'en', 'es'] as const;

export type LanguageCode = (typeof languageCodes)[number];

/** A text in every language of the exhibit: a missing one does not compile. */
export type Localized = { readonly [L in LanguageCode]: string };

/** Every language by its own name; never by a flag. */
export const endonyms: Localized = { fr: 'Français', en: 'English', es: 'Español' };
