import type { DoctorWords } from '../desk.ts';
import { gigabytes, parisClock, parisDate } from '../forms.ts';

export const doctor: DoctorWords = {
  result: (correct, look) => {
    if (correct > 0) return `Not ready: ${correct === 1 ? 'one point' : `${correct} points`} to correct`;
    return look === 0 ? 'Ready' : look === 1 ? 'Ready, but for one point' : `Ready, but for ${look} points`;
  },
  looking: 'One moment',
  good: 'In order',
  findings: 'To look at',
  toCorrect: 'To correct before opening',
  again: 'Check again',
  settingsFile: 'Settings file',
  settingsFileGood: 'read without a fault',
  checks: {
    screen: {
      name: 'Screen',
      what: ({ width, height, health }) =>
        health === 'good'
          ? `${width} × ${height} dots`
          : `It has only ${width} × ${height} dots: letters will be small.`,
      todo: 'Choose the largest resolution in the system.',
    },
    touch: {
      name: 'Touch',
      what: ({ fingers }) =>
        fingers === 0
          ? 'No touch screen is recognised.'
          : fingers === 1
            ? 'The screen feels one finger only: nobody will be able to pinch the map.'
            : `${fingers} fingers at once`,
      todo: 'Check the cable of the screen, then its driver.',
    },
    clock: {
      name: 'Clock',
      what: ({ now, health }) =>
        health === 'good'
          ? `${parisClock('en', now)}, Paris time`
          : `It says ${parisDate('en', now)}, before the date of this software.`,
      todo: 'Set the time of the machine.',
    },
    disk: {
      name: 'Disk',
      what: ({ health, freeBytes }) =>
        health === 'correct'
          ? 'It refuses to write: nothing would be kept.'
          : freeBytes === undefined
            ? 'within reach'
            : health === 'good'
              ? `${gigabytes('en', freeBytes)}\u00A0GB free`
              : `Only ${gigabytes('en', freeBytes)}\u00A0GB are free.`,
      todo: 'Make room, or make the folder of the settings accessible.',
    },
    picture: {
      name: 'Picture',
      what: ({ health }) =>
        health === 'good'
          ? 'graphics card at work'
          : 'No graphics card helps: in 4K the map will move more slowly.',
      todo: 'Install the driver of the graphics card.',
    },
    fonts: {
      name: 'Letters',
      what: ({ health }) => (health === 'good' ? 'all there' : 'A typeface is missing.'),
      todo: 'Install the exhibit again.',
    },
    network: {
      name: 'Network',
      what: ({ health }) =>
        health === 'good' ? 'nothing comes in, nothing goes out' : 'An address outside has answered.',
      todo: 'Do not open: tell the technician.',
    },
    sleep: {
      name: 'Sleep',
      what: ({ sleep }) =>
        sleep === 'held'
          ? 'held off by the exhibit'
          : sleep === 'never'
            ? 'never'
            : sleep === 'unknown'
              ? 'The system does not say when it turns the screen off.'
              : `The system turns the screen off after ${sleep}\u00A0min.`,
      todo: 'Set the screen to turn off “never”.',
    },
    desktop: {
      name: 'Desktop',
      what: ({ name }) =>
        name === undefined
          ? 'none around the exhibit'
          : `${name} may show notifications and answer swipes from the edge.`,
      todo: 'Turn them off in the system, or use a session without a desktop.',
    },
    pin: {
      name: 'Staff PIN',
      what: ({ health }) => (health === 'good' ? 'chosen' : 'Nobody has chosen it: anybody could.'),
      todo: 'Open this page once and choose it.',
    },
    content: {
      name: 'Content',
      what: ({ pioneers, languages }) => `${pioneers} pioneers, ${languages} languages`,
      todo: 'Install the exhibit again.',
    },
    software: {
      name: 'Software',
      what: ({ version, host }) => `version ${version}, on ${host}`,
      todo: 'Install the exhibit again.',
    },
  },
};
