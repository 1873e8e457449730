import type { DeskDayWords } from '../desk-day.ts';

const visits = (count: number) => (count < 2 ? `${count} visite` : `${count} visites`);
const failures = (count: number) =>
  count === 0 ? 'aucune panne' : count === 1 ? '1 panne' : `${count} pannes`;

export const day: DeskDayWords = {
  today: 'Aujourd’hui',
  consult: 'Consulter',
  checked: (good, others) => (others === 0 ? `${good} bons, rien à voir` : `${good} bons, ${others} à voir`),
  settingsInPlace: 'tout est en place',
  settingsToSee: (count) => (count === 1 ? '1 valeur à revoir' : `${count} valeurs à revoir`),
  anHour: 'une heure de la journée',
  noTouch: 'toucher coupé 30\u00A0secondes',
  failuresAndVisits: (failed, visited) => `${failures(failed)}, ${visits(visited)}`,
  restartOrLeave: 'redémarrer ou quitter',
  thePublic: 'Le public',
  visitsPerBin: 'visites par 5\u00A0min',
  openFromTo: (opens, closes) => `ouvert de ${opens} à ${closes}`,
  openAlways: 'ouvert en continu',
  open: 'ouvert',
  closed: 'fermé',
  nobodyFor: (minutes) => `personne, ${minutes}\u00A0min`,
  chart: (visited, failed) => `La journée de la borne\u00A0: ${visits(visited)}, ${failures(failed)}.`,
  commitments: 'Les cinq engagements',
  session: 'Ouverture de la session',
  runningSince: (clock) => ['allumée', `depuis ${clock}`],
  failuresRepaired: (count) =>
    count === 1
      ? ['panne, réparée', 'toute seule']
      : count === 0
        ? ['panne', 'aujourd’hui']
        : ['pannes, réparées', 'toutes seules'],
  visitsToday: (count) => [count < 2 ? 'visite' : 'visites', 'aujourd’hui'],
  hourUnit: 'h',
  dayUnit: 'j',
  events: {
    started: () => 'La borne a démarré.',
    left: () => 'Le personnel a quitté le mode borne.',
    hallOpened: () => 'Ouverture au public.',
    hallClosed: () => 'Fermeture au public.',
    deskOpened: () => 'Le personnel a ouvert ce bureau.',
    wrongPin: () => 'Un code faux a été entré.',
    settingsSaved: () => 'Un réglage a été enregistré.',
    settingsNotSaved: () => 'Un réglage n’a pas pu être enregistré\u00A0: le disque a refusé.',
    settingsIgnored: (count) =>
      count === 1
        ? 'La borne ignore un réglage du fichier.'
        : `La borne ignore ${count} réglages du fichier.`,
    sceneFailed: () => 'Une page s’est trompée. La borne est revenue à l’accueil.',
    frozen: () => 'L’écran s’est figé. La borne s’est relancée.',
    lost: () => 'L’image a disparu, puis elle est revenue.',
    refreshed: () => 'La page avait trop grossi. Elle s’est relancée sans visiteur.',
    deckExported: () => 'Un diaporama a été exporté.',
    deckNotExported: () => 'Un diaporama n’a pas pu être exporté.',
    safe: () => 'Trop de pannes\u00A0: la borne montre une simple liste.',
    quiet: () => 'Encore des pannes\u00A0: la borne se repose.',
    wholeAgain: () => 'Une demi-heure sans panne\u00A0: tout est revenu.',
  },
  eventsShort: {
    started: 'démarrage',
    left: 'arrêt',
    hallOpened: 'ouverture',
    hallClosed: 'fermeture',
    deskOpened: 'bureau ouvert',
    wrongPin: 'code faux',
    settingsSaved: 'réglage',
    settingsNotSaved: 'disque en refus',
    settingsIgnored: 'réglage ignoré',
    sceneFailed: 'retour à l’accueil',
    frozen: 'écran figé, revenu en',
    lost: 'image perdue, revenue en',
    refreshed: 'page relancée',
    deckExported: 'diaporama',
    deckNotExported: 'export manqué',
    safe: 'simple liste',
    quiet: 'repos',
    wholeAgain: 'tout est revenu',
  },
  repairedIn: 'réparé en',
  notRepaired: 'pas encore réparé',
  eventsTitle: (count, seconds) =>
    count === 0
      ? 'Aucune panne aujourd’hui'
      : `${count === 1 ? 'Une panne' : count === 2 ? 'Deux pannes' : `${count} pannes`}, ${seconds < 2 ? `${seconds} seconde` : `${seconds} secondes`} en tout`,
  noEvents: 'Rien n’est encore arrivé.',
  theFacts: 'Les faits',
  theVisits: 'Les visites',
  pageOf: (page, all) => `Page ${page} sur ${all}`,
  visitsTitle: (count) => (count === 0 ? 'Pas encore de visite aujourd’hui' : `${visits(count)} aujourd’hui`),
  pioneersOpened: 'Pionniers ouverts',
  languages: 'Langues',
  whatTheyOpened: 'Ce qu’ils ont ouvert',
  scenes: {
    map: 'La carte',
    profile: 'Un pionnier',
    compare: 'Comparer',
    day: 'La journée',
    about: 'À propos',
  },
  stay: 'Durée des visites',
  stays: {
    '20s': ['0 à', '20\u00A0s'],
    '1min': ['20\u00A0s à', '1\u00A0min'],
    '2min': ['1 à', '2\u00A0min'],
    '5min': ['2 à', '5\u00A0min'],
    longer: ['5\u00A0min', 'et plus'],
  },
  notNoted: 'Ce qui n’est pas noté',
  notNotedText: (days) =>
    `Ni nom, ni visage, ni heure exacte\u00A0: des nombres par heure, gardés ${days === 1 ? '1 jour' : `${days} jours`}. Les visiteurs peuvent lire cette règle dans «\u00A0À\u00A0propos\u00A0».`,
  notCounting: 'Le comptage est coupé',
  copyTable: 'Copier le tableau (CSV)',
  stopCounting: 'Ne plus compter',
  stopQuestion: 'Ne plus compter les visites\u00A0?',
  stopMeaning: 'Les nombres déjà notés peuvent rester jusqu’à leur date, ou s’effacer tout de suite.',
  stopAndKeep: 'Arrêter, garder les nombres',
  stopAndErase: 'Arrêter et tout effacer',
  goOnCounting: 'Continuer à compter',
  countAgain: 'Compter de nouveau',
  whereTo: 'Copier où\u00A0?',
  whereFrom: 'Reprendre d’où\u00A0?',
  documents: 'Dossier Documents',
  noPlace: 'Aucun dossier où écrire. Branchez une clé, puis recommencez.',
  cancel: 'Annuler',
  done: 'Terminé',
  saved: (name, place) => `Copié\u00A0: «\u00A0${name}\u00A0», ${place}.`,
  notSaved: 'La copie n’a pas pu s’écrire. Rien n’a été laissé. Vérifiez la place libre, puis recommencez.',
  placeGone: 'La clé a été retirée. Rien n’a été laissé.',
  noFile: (name) => `Il n’y a pas là de fichier «\u00A0${name}\u00A0».`,
  unreadableFile: 'Ce fichier de réglages ne se lit pas. Rien n’a changé.',
  loaded: (ignored) =>
    ignored === 0
      ? 'Les réglages sont repris et enregistrés.'
      : ignored === 1
        ? 'Les réglages sont repris, sauf un qui était hors limites.'
        : `Les réglages sont repris, sauf ${ignored} qui étaient hors limites.`,
  file: 'Fichier',
  fileMeaning:
    'Les réglages passent d’une borne à l’autre par une clé, en un seul fichier. Le code reste sur chaque borne.',
  copySettings: 'Copier les réglages',
  takeSettings: 'Reprendre des réglages',
};
