import type { MeasureWords, TouchCheckWords } from '../desk-measure.ts';

export const measure: MeasureWords = {
  title: 'Mesurer l’écran',
  open: 'Mesurer avec une carte',
  about: 'Une carte bancaire posée sur l’écran suffit à trouver sa taille.',
  steps: [
    'Posez une carte bancaire sur la ligne, contre ce trait-ci.',
    'Couchée, comme sur le dessin.',
    'Glissez le rond jusqu’à l’autre bord de la carte.',
  ],
  handle: 'Largeur de la carte',
  width: (pixels, inches) => `${pixels}\u00A0points, soit ${inches}\u00A0pouces`,
  narrower: 'Un point de moins',
  wider: 'Un point de plus',
  oneAtATime: ['un point', 'à la fois'],
  screenIs: 'Cet écran mesure',
  inInches: (inches) => `millimètres, soit ${inches}\u00A0pouces`,
  perMillimetre: (pixels) => `${pixels}\u00A0points par millimètre`,
  target: (least) => ['une touche', `(il en faut ${least})`],
  capital: (least) => ['une majuscule', `(il en faut ${least})`],
  enough: 'Tout est assez grand.',
  smallCapitals: (inches) => `Les lettres sont petites\u00A0: il faudrait ${inches}\u00A0pouces.`,
  smallTargets: (inches) => `Les touches sont trop petites\u00A0: il faut ${inches}\u00A0pouces.`,
  notACard: 'Ce n’est pas la largeur d’une carte. Posez-la couchée, puis recommencez.',
};

export const touchCheck: TouchCheckWords = {
  title: 'Tester l’écran tactile',
  open: 'Tester l’écran tactile',
  endsAlone: (seconds) => `s’arrête seul après ${seconds}\u00A0s sans toucher`,
  fingers: (most) => [most < 2 ? 'doigt détecté' : 'doigts détectés', 'en même temps'],
  answers: (remaining) =>
    remaining === 0
      ? ['de l’écran répond.', 'Plus aucune case pointillée.']
      : [
          'de l’écran répond. Passez le doigt',
          remaining === 1
            ? 'sur la dernière case pointillée.'
            : `sur les ${remaining}\u00A0cases pointillées.`,
        ],
  end: 'Terminer',
  endHint: 'gardez le doigt posé',
};
