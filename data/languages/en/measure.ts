import type { MeasureWords, TouchCheckWords } from '../desk-measure.ts';

export const measure: MeasureWords = {
  title: 'Measure the screen',
  open: 'Measure with a card',
  about: 'A bank card laid on the screen is enough to find its size.',
  steps: [
    'Lay a bank card on the line, against this edge.',
    'Lengthwise, as in the drawing.',
    'Slide the circle to the other edge of the card.',
  ],
  handle: 'Width of the card',
  width: (pixels, inches) => `${pixels}\u00A0points, that is ${inches}\u00A0inches`,
  narrower: 'One point less',
  wider: 'One point more',
  oneAtATime: ['one point', 'at a time'],
  screenIs: 'This screen measures',
  inInches: (inches) => `millimetres, that is ${inches}\u00A0inches`,
  perMillimetre: (pixels) => `${pixels}\u00A0points per millimetre`,
  target: (least) => ['a button', `(${least} needed)`],
  capital: (least) => ['a capital letter', `(${least} needed)`],
  enough: 'Everything is large enough.',
  smallCapitals: (inches) => `The letters are small: ${inches}\u00A0inches would be needed.`,
  smallTargets: (inches) => `Buttons are too small: ${inches}\u00A0inches are needed.`,
  notACard: 'This is not the width of a card. Lay it lengthwise, then try again.',
};

export const touchCheck: TouchCheckWords = {
  title: 'Test the touch screen',
  open: 'Test the touch screen',
  endsAlone: (seconds) => `ends by itself after ${seconds}\u00A0s without touch`,
  fingers: (most) => [most === 1 ? 'finger felt' : 'fingers felt', 'at the same time'],
  answers: (remaining) =>
    remaining === 0
      ? ['of the screen answers.', 'No dotted square is left.']
      : [
          'of the screen answers. Pass a finger',
          remaining === 1 ? 'over the last dotted square.' : `over the ${remaining}\u00A0dotted squares.`,
        ],
  end: 'Finish',
  endHint: 'hold it down',
};
