import type { DeskExportWords } from '../desk-export.ts';
import { sizeIn } from '../forms.ts';

export const deck: DeskExportWords = {
  column: 'Export',
  whatItMakes: 'pictures, PDF, PowerPoint',
  pagesOf: (done, all) => `${done} ${done === 1 ? 'page' : 'pages'} of ${all}`,
  title: 'Export the slides',
  languages: 'Languages',
  formats: 'Formats',
  where: 'Where to',
  meanings: { png: 'a picture of each page', pdf: 'to read and print', pptx: 'to edit' },
  drive: (name) => `Drive “${name}”`,
  size: sizeIn('en', { mega: 'MB', giga: 'GB' }),
  free: (size) => `${size} free`,
  tooLittle: 'too little room',
  weightToCome: (size) => `It will take ${size}`,
  weight: (size) => `It takes ${size}`,
  pagesToMake: () => ['pages to make,', '27 for each language'],
  start: 'Export',
  chooseMore: 'Choose at least one language, one format and a place with enough room.',
  rehearsing: 'A rehearsal is running. Stop it to export.',
  visitorsGoOn: 'Visitors can use the screen in the meantime.',
  starting: 'Under way',
  seconds: (seconds) => `${seconds}\u00A0s`,
  minutes: (minutes) => `${minutes}\u00A0min`,
  almost: 'almost',
  stillAbout: 'to go, roughly',
  progress: 'Progress of the export',
  parts: { map: 'map', pioneers: 'fifteen pioneers', day: 'the day', sources: 'sources' },
  cancel: 'Cancel the export',
  nothingHalf: {
    drive: 'Nothing half-finished will stay on the drive.',
    documents: 'Nothing half-finished will stay in the folder.',
  },
  done: 'Done',
  checked: (pages) => `${pages} pages checked`,
  took: (seconds) =>
    seconds < 60
      ? `in ${seconds}\u00A0s`
      : `in ${Math.floor(seconds / 60)}\u00A0min\u00A0${String(seconds % 60).padStart(2, '0')}\u00A0s`,
  eject: 'Eject the drive',
  thenTake: {
    drive: 'Then take it out. On a computer, open “index.html” in “Pioneers”.',
    documents: 'To see everything, open “index.html” in “Pioneers”.',
  },
  ejecting: 'The drive is still writing. Do not take it out yet.',
  ejected: 'You can take the drive out. On a computer, open “index.html” in “Pioneers”.',
  stillBusy: 'The drive is still busy. Wait until its light goes out, then take it out.',
  another: 'Another export',
  back: 'Back to the choice',
  failures: {
    full: {
      drive: 'The drive is full. Nothing was left behind. Make room, or take another one.',
      documents: 'The disk is full. Nothing was left behind. Plug in a drive.',
    },
    readOnly: {
      drive: 'The drive is write-protected. Nothing was left behind.',
      documents: 'The folder cannot be written to. Nothing was left behind. Plug in a drive.',
    },
    gone: {
      drive: 'The drive was taken out too early. Put it back and start again.',
      documents: 'The folder is gone. Nothing was left behind.',
    },
    other: {
      drive: 'The export stopped. Nothing was left on the drive.',
      documents: 'The export stopped. Nothing was left in the folder.',
    },
  },
};
