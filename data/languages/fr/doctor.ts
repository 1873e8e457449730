import type { DoctorWords } from '../desk.ts';
import { gigabytes, parisClock, parisDate } from '../forms.ts';

export const doctor: DoctorWords = {
  result: (correct, look) => {
    if (correct > 0) return `Pas prêt\u00A0: ${correct === 1 ? 'un point' : `${correct} points`} à corriger`;
    return look === 0 ? 'Prêt' : look === 1 ? 'Prêt, sauf un point' : `Prêt, sauf ${look} points`;
  },
  looking: 'Un instant',
  good: 'En ordre',
  findings: 'À voir',
  toCorrect: 'À corriger avant d’ouvrir',
  again: 'Revérifier',
  settingsFile: 'Fichier de réglages',
  settingsFileGood: 'lu sans erreur',
  checks: {
    screen: {
      name: 'Écran',
      what: ({ width, height, health }) =>
        health === 'good'
          ? `${width} × ${height} points`
          : `Il n’a que ${width} × ${height} points\u00A0: les lettres seront petites.`,
      todo: 'Choisissez dans le système la plus grande définition.',
    },
    touch: {
      name: 'Toucher',
      what: ({ fingers }) =>
        fingers === 0
          ? 'Aucun écran tactile n’est reconnu.'
          : fingers === 1
            ? 'L’écran ne sent qu’un doigt\u00A0: on ne pourra pas pincer la carte.'
            : `${fingers} doigts à la fois`,
      todo: 'Vérifiez le câble de l’écran, puis son pilote.',
    },
    clock: {
      name: 'Horloge',
      what: ({ now, health }) =>
        health === 'good'
          ? `${parisClock('fr', now)}, heure de Paris`
          : `Elle indique le ${parisDate('fr', now)}, avant la date de ce logiciel.`,
      todo: 'Mettez la machine à l’heure.',
    },
    disk: {
      name: 'Disque',
      what: ({ health, freeBytes }) =>
        health === 'correct'
          ? 'Il refuse d’écrire\u00A0: rien ne serait gardé.'
          : freeBytes === undefined
            ? 'accessible'
            : health === 'good'
              ? `${gigabytes('fr', freeBytes)}\u00A0Go libres`
              : `Il ne reste que ${gigabytes('fr', freeBytes)}\u00A0Go libres.`,
      todo: 'Faites de la place, ou rendez le dossier des réglages accessible.',
    },
    picture: {
      name: 'Image',
      what: ({ health }) =>
        health === 'good'
          ? 'carte graphique au travail'
          : 'Aucune carte graphique n’aide\u00A0: en 4K, la carte bougera moins vite.',
      todo: 'Installez le pilote de la carte graphique.',
    },
    fonts: {
      name: 'Lettres',
      what: ({ health }) => (health === 'good' ? 'toutes là' : 'Une police manque.'),
      todo: 'Installez de nouveau l’exposition.',
    },
    network: {
      name: 'Réseau',
      what: ({ health }) =>
        health === 'good' ? 'rien n’entre, rien ne sort' : 'Une adresse du dehors a répondu.',
      todo: 'N’ouvrez pas\u00A0: prévenez le responsable technique.',
    },
    sleep: {
      name: 'Veille',
      what: ({ sleep }) =>
        sleep === 'held'
          ? 'retenue par l’exposition'
          : sleep === 'never'
            ? 'jamais'
            : sleep === 'unknown'
              ? 'Le système ne dit pas quand il éteint l’écran.'
              : `Le système éteint l’écran après ${sleep}\u00A0min.`,
      todo: 'Réglez l’extinction de l’écran sur «\u00A0jamais\u00A0».',
    },
    desktop: {
      name: 'Bureau',
      what: ({ name }) =>
        name === undefined
          ? 'aucun autour de l’exposition'
          : `${name} peut montrer des notifications et répondre aux gestes du bord.`,
      todo: 'Coupez-les dans le système, ou ouvrez une session sans bureau.',
    },
    pin: {
      name: 'Code du personnel',
      what: ({ health }) =>
        health === 'good' ? 'choisi' : 'Personne ne l’a choisi\u00A0: le premier venu le pourrait.',
      todo: 'Ouvrez cette page une fois et choisissez-le.',
    },
    content: {
      name: 'Contenu',
      what: ({ pioneers, languages }) => `${pioneers} pionniers, ${languages} langues`,
      todo: 'Installez de nouveau l’exposition.',
    },
    software: {
      name: 'Logiciel',
      what: ({ version, host }) => `version ${version}, sur ${host}`,
      todo: 'Installez de nouveau l’exposition.',
    },
  },
};
