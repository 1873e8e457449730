/** An address that is not ours. Nobody there is ever asked: the wall must refuse it first. */
export const outside = 'https://www.opengovpartnership.org/';
