/** The words of the map scene. */
export type MapWords = {};
