/** The words of the about scene. */
export type AboutWords = {};
