import type { CalmWords } from '../calm.ts';

export const calm: CalmWords = {
  closed: 'Cerrado',
  opensAt: 'Abre a las',
  eachAtItsHour: 'Quince pioneros del gobierno abierto, cada uno a su hora',
  backToList: 'Volver a la lista',
  resting: 'Esta pantalla descansa',
  restingSentence: 'Esta pantalla descansa.',
  dayAndPlace: 'Viernes 9 de diciembre de 2016, Hôtel de Ville, París',
  staff: (at, again) =>
    `Personal: más de 6 fallos en 5 minutos a las ${at}. El quiosco se reinicia solo a las ${again}. Si no, apague y encienda la máquina.`,
};
