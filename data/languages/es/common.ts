import type { CommonWords } from '../common.ts';

export const common: CommonWords = {
  title: ['Quince pioneros', 'del gobierno abierto'],
  inParis: 'en París',
  date: 'viernes, 9 de diciembre de 2016',
  dateLines: ['Viernes', '9 de diciembre de 2016'],
  nextDay: 'sábado 10',
  previousDay: 'jueves 8',
  restart: 'Empezar de nuevo',
  about: 'Acerca de',
  day: 'La jornada',
  backToMap: 'Volver al mapa',
  close: 'Cerrar',
  zoomIn: 'Ampliar el mapa',
  zoomOut: 'Reducir el mapa',
  languages: 'Idiomas',
  sunrise: 'salida',
  sunset: 'puesta',
  sunHeight: 'La altura del sol, en este instante',
  notDocumented: 'no documentado',
};
