/** The words of the profile scene. */
export type ProfileWords = {};
