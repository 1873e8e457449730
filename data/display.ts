/**
 * Which of several displays the exhibit stands on: the system's main one, or one counted from the left
 * as the desktop lays them out.
 */
export const displayChoices = ['main', 'first', 'second', 'third'] as const;

export type DisplayChoice = (typeof displayChoices)[number];
