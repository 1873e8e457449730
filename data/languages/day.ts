/** The words of the day scene. */
export type DayWords = {};
