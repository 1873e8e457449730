/**
 * What main sees of a class of the stand-in: everything but its private fields and the members
 * `Own`, which are not Electron's and join the parts of the stand-in.
 */
export type Seen<T, Own extends keyof T = never> = Pick<T, Exclude<keyof T, Own>>;
