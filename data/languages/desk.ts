/** The words of the desk scene. */
export type DeskWords = {};
