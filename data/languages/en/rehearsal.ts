import type { RehearsalWords } from '../desk.ts';

export const rehearsal: RehearsalWords = {
  title: 'Rehearse an hour of the day',
  running: 'A rehearsal is running',
  handle: 'Rehearsed hour',
  moments: {
    rise: 'the sun rises',
    commitments: 'the five commitments',
    noon: 'the sun at its highest',
    session: 'the session',
    set: 'the sun sets',
    night: 'night in Paris',
  },
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  lasting: 'For',
  length: (minutes) => (minutes === 60 ? '1\u00A0hour' : `${minutes}\u00A0minutes`),
  afterwards: 'Then the real hour returns by itself, after a restart too.',
  start: (clock) => `Begin at ${clock}`,
  stop: 'Stop the rehearsal',
  plate: 'Rehearsal',
  realHour: (clock) => `it is ${clock}`,
  endsIn: (minutes, seconds) => `ends in ${minutes}\u00A0min\u00A0${String(seconds).padStart(2, '0')}`,
  plateStop: 'Stop',
};
