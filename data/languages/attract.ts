/** The words of the attract scene. */
export type AttractWords = {};
