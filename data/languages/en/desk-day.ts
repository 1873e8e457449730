import type { DeskDayWords } from '../desk-day.ts';

const visits = (count: number) => (count === 1 ? '1 visit' : `${count} visits`);
const failures = (count: number) =>
  count === 0 ? 'no failure' : count === 1 ? '1 failure' : `${count} failures`;

export const day: DeskDayWords = {
  today: 'Today',
  consult: 'Look up',
  checked: (good, others) =>
    others === 0 ? `${good} good, nothing to see` : `${good} good, ${others} to see`,
  settingsInPlace: 'all in place',
  settingsToSee: (count) => (count === 1 ? '1 value to review' : `${count} values to review`),
  anHour: 'an hour of the day',
  noTouch: 'no touch for 30\u00A0seconds',
  failuresAndVisits: (failed, visited) => `${failures(failed)}, ${visits(visited)}`,
  restartOrLeave: 'restart or leave',
  thePublic: 'Visitors',
  visitsPerBin: 'visits in 5\u00A0min',
  openFromTo: (opens, closes) => `open from ${opens} to ${closes}`,
  openAlways: 'open all day and night',
  open: 'open',
  closed: 'closed',
  nobodyFor: (minutes) => `nobody, ${minutes}\u00A0min`,
  chart: (visited, failed) => `The day of the kiosk: ${visits(visited)}, ${failures(failed)}.`,
  commitments: 'The five commitments',
  session: 'Opening of the session',
  runningSince: (clock) => ['running', `since ${clock}`],
  failuresRepaired: (count) =>
    count === 0
      ? ['failures', 'today']
      : count === 1
        ? ['failure, repaired', 'by itself']
        : ['failures, repaired', 'by themselves'],
  visitsToday: (count) => [count === 1 ? 'visit' : 'visits', 'today'],
  hourUnit: 'h',
  dayUnit: 'd',
  events: {
    started: () => 'The kiosk started.',
    left: () => 'Staff left kiosk mode.',
    hallOpened: () => 'Opened to visitors.',
    hallClosed: () => 'Closed to visitors.',
    deskOpened: () => 'Staff opened this desk.',
    wrongPin: () => 'A wrong code was entered.',
    settingsSaved: () => 'A setting was saved.',
    settingsNotSaved: () => 'A setting could not be saved: the disk refused.',
    settingsIgnored: (count) =>
      count === 1
        ? 'The kiosk ignores a setting of the file.'
        : `The kiosk ignores ${count} settings of the file.`,
    sceneFailed: () => 'A page went wrong. The kiosk returned to the welcome.',
    frozen: () => 'The screen froze. The kiosk started it again.',
    lost: () => 'The picture vanished, then it came back.',
    refreshed: () => 'The page had grown too large. It started again while nobody was there.',
    deckExported: () => 'Slides were exported.',
    deckNotExported: () => 'Slides could not be exported.',
    safe: () => 'Too many failures: the kiosk shows a plain list.',
    quiet: () => 'Still more failures: the kiosk is resting.',
    wholeAgain: () => 'Half an hour without a failure: everything is back.',
  },
  eventsShort: {
    started: 'start',
    left: 'stop',
    hallOpened: 'opening',
    hallClosed: 'closing',
    deskOpened: 'desk opened',
    wrongPin: 'wrong code',
    settingsSaved: 'setting',
    settingsNotSaved: 'disk refused',
    settingsIgnored: 'setting ignored',
    sceneFailed: 'back to the welcome',
    frozen: 'screen froze, back in',
    lost: 'picture lost, back in',
    refreshed: 'page renewed',
    deckExported: 'slides',
    deckNotExported: 'export failed',
    safe: 'plain list',
    quiet: 'resting',
    wholeAgain: 'everything back',
  },
  repairedIn: 'repaired in',
  notRepaired: 'not repaired yet',
  eventsTitle: (count, seconds) =>
    count === 0
      ? 'No failure today'
      : `${count === 1 ? 'One failure' : count === 2 ? 'Two failures' : `${count} failures`}, ${seconds === 1 ? '1 second' : `${seconds} seconds`} in all`,
  noEvents: 'Nothing has happened yet.',
  theFacts: 'What happened',
  theVisits: 'Visits',
  pageOf: (page, all) => `Page ${page} of ${all}`,
  visitsTitle: (count) => (count === 0 ? 'No visit yet today' : `${visits(count)} today`),
  pioneersOpened: 'Pioneers opened',
  languages: 'Languages',
  whatTheyOpened: 'What they opened',
  scenes: { map: 'The map', profile: 'A pioneer', compare: 'Compare', day: 'The day', about: 'About' },
  stay: 'Length of visits',
  stays: {
    '20s': ['0 to', '20\u00A0s'],
    '1min': ['20\u00A0s to', '1\u00A0min'],
    '2min': ['1 to', '2\u00A0min'],
    '5min': ['2 to', '5\u00A0min'],
    longer: ['5\u00A0min', 'and more'],
  },
  notNoted: 'What is not noted',
  notNotedText: (days) =>
    `No name, no face, no exact time: numbers by the hour, kept for ${days === 1 ? '1 day' : `${days} days`}. Visitors can read this rule under “About”.`,
  notCounting: 'Counting is off',
  copyTable: 'Copy the table (CSV)',
  stopCounting: 'Stop counting',
  stopQuestion: 'Stop counting visits?',
  stopMeaning: 'The numbers noted so far can stay until their date, or be erased at once.',
  stopAndKeep: 'Stop, keep the numbers',
  stopAndErase: 'Stop and erase all',
  goOnCounting: 'Go on counting',
  countAgain: 'Count again',
  whereTo: 'Copy to where?',
  whereFrom: 'Take from where?',
  documents: 'Documents folder',
  noPlace: 'There is no folder to write to. Plug in a drive, then try again.',
  cancel: 'Cancel',
  done: 'Done',
  saved: (name, place) => `Copied: “${name}”, ${place}.`,
  notSaved: 'The copy could not be written. Nothing was left behind. Check the free space, then try again.',
  placeGone: 'The drive was taken out. Nothing was left behind.',
  noFile: (name) => `There is no file “${name}” there.`,
  unreadableFile: 'This settings file cannot be read. Nothing has changed.',
  loaded: (ignored) =>
    ignored === 0
      ? 'The settings are taken over and saved.'
      : ignored === 1
        ? 'The settings are taken over, but for one that was out of bounds.'
        : `The settings are taken over, but for ${ignored} that were out of bounds.`,
  file: 'File',
  fileMeaning:
    'Settings go from one kiosk to another on a drive, in a single file. The code stays on each kiosk.',
  copySettings: 'Copy the settings',
  takeSettings: 'Take settings over',
};
