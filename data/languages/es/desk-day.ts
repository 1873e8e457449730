import type { DeskDayWords } from '../desk-day.ts';

const visits = (count: number) => (count === 1 ? '1 visita' : `${count} visitas`);
const failures = (count: number) =>
  count === 0 ? 'ningún fallo' : count === 1 ? '1 fallo' : `${count} fallos`;

export const day: DeskDayWords = {
  today: 'Hoy',
  consult: 'Consultar',
  checked: (good, others) =>
    others === 0 ? `${good} bien, nada por ver` : `${good} bien, ${others} por ver`,
  settingsInPlace: 'todo en su sitio',
  settingsToSee: (count) => (count === 1 ? '1 valor por revisar' : `${count} valores por revisar`),
  anHour: 'una hora del día',
  noTouch: 'sin tacto 30\u00A0segundos',
  failuresAndVisits: (failed, visited) => `${failures(failed)}, ${visits(visited)}`,
  restartOrLeave: 'reiniciar o salir',
  thePublic: 'El público',
  visitsPerBin: 'visitas cada 5\u00A0min',
  openFromTo: (opens, closes) => `abierto de ${opens} a ${closes}`,
  openAlways: 'abierto sin pausa',
  open: 'abierto',
  closed: 'cerrado',
  nobodyFor: (minutes) => `nadie, ${minutes}\u00A0min`,
  chart: (visited, failed) => `El día de la pantalla: ${visits(visited)}, ${failures(failed)}.`,
  commitments: 'Los cinco compromisos',
  session: 'Apertura de la sesión',
  runningSince: (clock) => ['encendida', `desde las ${clock}`],
  failuresRepaired: (count) =>
    count === 0
      ? ['fallos', 'hoy']
      : count === 1
        ? ['fallo, reparado', 'por sí solo']
        : ['fallos, reparados', 'por sí solos'],
  visitsToday: (count) => [count === 1 ? 'visita' : 'visitas', 'hoy'],
  hourUnit: 'h',
  dayUnit: 'd',
  events: {
    started: () => 'La pantalla ha arrancado.',
    left: () => 'El personal ha salido del modo quiosco.',
    hallOpened: () => 'Apertura al público.',
    hallClosed: () => 'Cierre al público.',
    deskOpened: () => 'El personal ha abierto este escritorio.',
    wrongPin: () => 'Se ha introducido un código erróneo.',
    settingsSaved: () => 'Se ha guardado un ajuste.',
    settingsNotSaved: () => 'No se ha podido guardar un ajuste: el disco no lo ha permitido.',
    settingsIgnored: (count) =>
      count === 1 ? 'Se ignora un ajuste del archivo.' : `Se ignoran ${count} ajustes del archivo.`,
    sceneFailed: () => 'Una página ha fallado. La pantalla ha vuelto al inicio.',
    frozen: () => 'La imagen se ha congelado. La pantalla la ha reiniciado.',
    lost: () => 'La imagen ha desaparecido y luego ha vuelto.',
    refreshed: () => 'La página había crecido demasiado. Se ha reiniciado sin visitantes.',
    deckExported: () => 'Se exportó una presentación.',
    deckNotExported: () => 'No se pudo exportar una presentación.',
    safe: () => 'Demasiados fallos: la pantalla muestra una simple lista.',
    quiet: () => 'Más fallos aún: la pantalla descansa.',
    wholeAgain: () => 'Media hora sin fallos: todo ha vuelto.',
  },
  eventsShort: {
    started: 'arranque',
    left: 'parada',
    hallOpened: 'apertura',
    hallClosed: 'cierre',
    deskOpened: 'escritorio abierto',
    wrongPin: 'código erróneo',
    settingsSaved: 'ajuste',
    settingsNotSaved: 'disco sin permiso',
    settingsIgnored: 'ajuste ignorado',
    sceneFailed: 'vuelta al inicio',
    frozen: 'imagen congelada, de vuelta en',
    lost: 'imagen perdida, de vuelta en',
    refreshed: 'página renovada',
    deckExported: 'presentación',
    deckNotExported: 'exportación fallida',
    safe: 'simple lista',
    quiet: 'descanso',
    wholeAgain: 'todo ha vuelto',
  },
  repairedIn: 'reparado en',
  notRepaired: 'aún sin reparar',
  eventsTitle: (count, seconds) =>
    count === 0
      ? 'Ningún fallo hoy'
      : `${count === 1 ? 'Un fallo' : count === 2 ? 'Dos fallos' : `${count} fallos`}, ${seconds === 1 ? '1 segundo' : `${seconds} segundos`} en total`,
  noEvents: 'Aún no ha ocurrido nada.',
  theFacts: 'Los hechos',
  theVisits: 'Las visitas',
  pageOf: (page, all) => `Página ${page} de ${all}`,
  visitsTitle: (count) => (count === 0 ? 'Aún no hay visitas hoy' : `${visits(count)} hoy`),
  pioneersOpened: 'Pioneros abiertos',
  languages: 'Idiomas',
  whatTheyOpened: 'Lo que han abierto',
  scenes: { map: 'El mapa', profile: 'Un pionero', compare: 'Comparar', day: 'El día', about: 'Acerca de' },
  stay: 'Duración de las visitas',
  stays: {
    '20s': ['0 a', '20\u00A0s'],
    '1min': ['20\u00A0s a', '1\u00A0min'],
    '2min': ['1 a', '2\u00A0min'],
    '5min': ['2 a', '5\u00A0min'],
    longer: ['5\u00A0min', 'y más'],
  },
  notNoted: 'Lo que no se anota',
  notNotedText: (days) =>
    `Ni nombre, ni rostro, ni hora exacta: números por hora, guardados ${days === 1 ? '1 día' : `${days} días`}. Los visitantes pueden leer esta norma en «Acerca de».`,
  notCounting: 'El recuento está apagado',
  copyTable: 'Copiar la tabla (CSV)',
  stopCounting: 'Dejar de contar',
  stopQuestion: '¿Dejar de contar las visitas?',
  stopMeaning: 'Los números anotados pueden quedar hasta su fecha o borrarse ahora mismo.',
  stopAndKeep: 'Parar y guardar los números',
  stopAndErase: 'Parar y borrarlo todo',
  goOnCounting: 'Seguir contando',
  countAgain: 'Contar de nuevo',
  whereTo: '¿Copiar dónde?',
  whereFrom: '¿Tomar de dónde?',
  documents: 'Carpeta Documentos',
  noPlace: 'No hay carpeta donde escribir. Conecte una memoria y vuelva a intentarlo.',
  cancel: 'Cancelar',
  done: 'Listo',
  saved: (name, place) => `Copiado: «${name}», ${place}.`,
  notSaved:
    'No se ha podido escribir la copia. No ha quedado nada. Compruebe el espacio libre e inténtelo de nuevo.',
  placeGone: 'Se ha retirado la memoria. No ha quedado nada.',
  noFile: (name) => `Allí no hay ningún archivo «${name}».`,
  unreadableFile: 'Este archivo de ajustes no se puede leer. Nada ha cambiado.',
  loaded: (ignored) =>
    ignored === 0
      ? 'Los ajustes se han tomado y guardado.'
      : ignored === 1
        ? 'Los ajustes se han tomado, salvo uno que estaba fuera de límites.'
        : `Los ajustes se han tomado, salvo ${ignored} que estaban fuera de límites.`,
  file: 'Archivo',
  fileMeaning:
    'Los ajustes pasan de una pantalla a otra en una memoria, en un solo archivo. El código queda en cada pantalla.',
  copySettings: 'Copiar los ajustes',
  takeSettings: 'Tomar ajustes',
};
