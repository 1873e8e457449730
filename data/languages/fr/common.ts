import type { CommonWords } from '../common.ts';

export const common: CommonWords = {
  title: ['Quinze pionniers', 'du gouvernement ouvert'],
  inParis: 'à Paris',
  date: 'vendredi 9 décembre 2016',
  dateLines: ['Vendredi', '9 décembre 2016'],
  nextDay: 'samedi 10',
  previousDay: 'jeudi 8',
  restart: 'Recommencer',
  about: 'À propos',
  day: 'La journée',
  backToMap: 'Retour à la carte',
  close: 'Fermer',
  zoomIn: 'Agrandir la carte',
  zoomOut: 'Réduire la carte',
  languages: 'Langues',
  sunrise: 'lever',
  sunset: 'coucher',
  sunHeight: 'La hauteur du soleil, à cet instant',
  notDocumented: 'non documenté',
};
