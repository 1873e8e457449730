import type { MeasureWords, TouchCheckWords } from '../desk-measure.ts';

export const measure: MeasureWords = {
  title: 'Medir la pantalla',
  open: 'Medir con una tarjeta',
  about: 'Basta apoyar una tarjeta bancaria en la pantalla para hallar su tamaño.',
  steps: [
    'Apoye una tarjeta bancaria en la línea, contra este trazo.',
    'Apaisada, como en el dibujo.',
    'Deslice el círculo hasta el otro borde de la tarjeta.',
  ],
  handle: 'Ancho de la tarjeta',
  width: (pixels, inches) => `${pixels}\u00A0puntos, es decir, ${inches}\u00A0pulgadas`,
  narrower: 'Un punto menos',
  wider: 'Un punto más',
  oneAtATime: ['un punto', 'cada vez'],
  screenIs: 'Esta pantalla mide',
  inInches: (inches) => `milímetros, o ${inches}\u00A0pulgadas`,
  perMillimetre: (pixels) => `${pixels}\u00A0puntos por milímetro`,
  target: (least) => ['una tecla', `(hacen falta ${least})`],
  capital: (least) => ['una mayúscula', `(hacen falta ${least})`],
  enough: 'Todo es lo bastante grande.',
  smallCapitals: (inches) => `Las letras son pequeñas: harían falta ${inches}\u00A0pulgadas.`,
  smallTargets: (inches) => `Las teclas son demasiado pequeñas: hacen falta ${inches}\u00A0pulgadas.`,
  notACard: 'Ese no es el ancho de una tarjeta. Póngala apaisada y empiece de nuevo.',
};

export const touchCheck: TouchCheckWords = {
  title: 'Probar la pantalla táctil',
  open: 'Probar la pantalla táctil',
  endsAlone: (seconds) => `acaba solo tras ${seconds}\u00A0s sin tocar`,
  fingers: (most) => [most === 1 ? 'dedo detectado' : 'dedos detectados', 'al mismo tiempo'],
  answers: (remaining) =>
    remaining === 0
      ? ['de la pantalla responde.', 'No queda ninguna casilla punteada.']
      : [
          'de la pantalla responde. Pase el dedo',
          remaining === 1
            ? 'por la última casilla punteada.'
            : `por las ${remaining}\u00A0casillas punteadas.`,
        ],
  end: 'Terminar',
  endHint: 'mantenga el dedo',
};
