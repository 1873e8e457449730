import type { RehearsalWords } from '../desk.ts';

export const rehearsal: RehearsalWords = {
  title: 'Ensayar una hora del día',
  running: 'Hay un ensayo en marcha',
  handle: 'Hora ensayada',
  moments: {
    rise: 'sale el sol',
    commitments: 'los cinco compromisos',
    noon: 'el sol en lo más alto',
    session: 'la sesión',
    set: 'se pone el sol',
    night: 'la noche en París',
  },
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  lasting: 'Durante',
  length: (minutes) => (minutes === 60 ? '1\u00A0hora' : `${minutes}\u00A0minutos`),
  afterwards: 'Después vuelve sola la hora real, también tras un reinicio.',
  start: (clock) => `Empezar a las ${clock}`,
  stop: 'Parar el ensayo',
  plate: 'Ensayo',
  realHour: (clock) => `son las ${clock}`,
  endsIn: (minutes, seconds) => `acaba en ${minutes}\u00A0min\u00A0${String(seconds).padStart(2, '0')}`,
  plateStop: 'Parar',
};
