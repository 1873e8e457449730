/** The words of the idle scene. */
export type IdleWords = {};
