import type { CommonWords } from '../common.ts';

export const common: CommonWords = {
  title: ['Fifteen pioneers', 'of open government'],
  inParis: 'in Paris',
  date: 'Friday 9 December 2016',
  dateLines: ['Friday', '9 December 2016'],
  nextDay: 'Saturday 10',
  previousDay: 'Thursday 8',
  restart: 'Start again',
  about: 'About',
  day: 'The day',
  backToMap: 'Back to the map',
  close: 'Close',
  zoomIn: 'Enlarge the map',
  zoomOut: 'Reduce the map',
  languages: 'Languages',
  sunrise: 'sunrise',
  sunset: 'sunset',
  sunHeight: 'How high the sun stands, at this moment',
  notDocumented: 'not documented',
};
