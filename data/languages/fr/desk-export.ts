import type { DeskExportWords } from '../desk-export.ts';
import { sizeIn } from '../forms.ts';

export const deck: DeskExportWords = {
  column: 'Exporter',
  whatItMakes: 'images, PDF, PowerPoint',
  pagesOf: (done, all) => `${done} ${done < 2 ? 'page' : 'pages'} sur ${all}`,
  title: 'Exporter le diaporama',
  languages: 'Langues',
  formats: 'Formats',
  where: 'Où',
  meanings: { png: 'une image par page', pdf: 'à lire et imprimer', pptx: 'à modifier' },
  drive: (name) => `Clé «\u00A0${name}\u00A0»`,
  size: sizeIn('fr', { mega: 'Mo', giga: 'Go' }),
  free: (size) => `${size} libres`,
  tooLittle: 'trop peu de place',
  weightToCome: (size) => `Poids prévu\u00A0: ${size}`,
  weight: (size) => `Poids\u00A0: ${size}`,
  pagesToMake: (count) => [count < 2 ? 'page à faire,' : 'pages à faire,', '27 par langue'],
  start: 'Exporter',
  chooseMore: 'Choisissez au moins une langue, un format et un endroit où il y a de la place.',
  rehearsing: 'Une répétition est en cours. Arrêtez-la pour exporter.',
  visitorsGoOn: 'Les visiteurs peuvent utiliser l’écran pendant ce temps.',
  starting: 'C’est parti',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes}\u00A0min`,
  almost: 'presque',
  stillAbout: 'encore, environ',
  progress: 'Avancement de l’export',
  parts: { map: 'carte', pioneers: 'quinze pionniers', day: 'la journée', sources: 'sources' },
  cancel: 'Annuler l’export',
  nothingHalf: {
    drive: 'Aucun fichier incomplet ne restera sur la clé.',
    documents: 'Aucun fichier incomplet ne restera dans le dossier.',
  },
  done: 'Terminé',
  checked: (pages) => `${pages} pages vérifiées`,
  took: (seconds) =>
    seconds < 60
      ? `en ${seconds}\u00A0s`
      : `en ${Math.floor(seconds / 60)}\u00A0min\u00A0${String(seconds % 60).padStart(2, '0')}\u00A0s`,
  eject: 'Éjecter la clé',
  thenTake: {
    drive: 'Puis retirez-la. Sur un ordinateur, ouvrez «\u00A0index.html\u00A0» dans «\u00A0Pioneers\u00A0».',
    documents: 'Pour tout voir, ouvrez «\u00A0index.html\u00A0» dans «\u00A0Pioneers\u00A0».',
  },
  ejecting: 'La clé termine d’écrire. Ne la retirez pas encore.',
  ejected:
    'Vous pouvez retirer la clé. Sur un ordinateur, ouvrez «\u00A0index.html\u00A0» dans «\u00A0Pioneers\u00A0».',
  stillBusy: 'La clé est encore occupée. Attendez que son voyant s’éteigne, puis retirez-la.',
  another: 'Nouvel export',
  back: 'Revenir au choix',
  failures: {
    full: {
      drive: 'La clé est pleine. Rien n’a été laissé. Faites de la place, ou prenez-en une autre.',
      documents: 'Le disque est plein. Rien n’a été laissé. Branchez une clé.',
    },
    readOnly: {
      drive: 'La clé est protégée en écriture. Rien n’a été laissé.',
      documents: 'Le dossier refuse l’écriture. Rien n’a été laissé. Branchez une clé.',
    },
    gone: {
      drive: 'La clé a été retirée trop tôt. Remettez-la, puis recommencez.',
      documents: 'Le dossier a disparu. Rien n’a été laissé.',
    },
    other: {
      drive: 'L’export s’est arrêté. Rien n’a été laissé sur la clé.',
      documents: 'L’export s’est arrêté. Rien n’a été laissé dans le dossier.',
    },
  },
};
