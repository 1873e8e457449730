import type { EventKind, MachineEvent } from '../../data/machine-day.ts';

/** A line of the log, as it was written. */
export type LoggedLine = Readonly<Record<string, unknown>>;

/** Lines that mean the same to staff as they do to the log. */
const plain: Readonly<Record<string, Exclude<EventKind, 'frozen' | 'lost' | 'settingsIgnored'>>> = {
  started: 'started',
  left: 'left',
  hallOpened: 'hallOpened',
  hallClosed: 'hallClosed',
  pageFailed: 'sceneFailed',
  wholeAgain: 'wholeAgain',
  pageTooLarge: 'refreshed',
  pinChosen: 'deskOpened',
  deckExported: 'deckExported',
  deckNotExported: 'deckNotExported',
};

/**
 * What the machine did, as staff would tell it, newest first: a page that went and came back is one event,
 * and what only the log needs to know is none.
 */
export function eventsOf(lines: readonly LoggedLine[]): readonly MachineEvent[] {
  const events: MachineEvent[] = [];
  let still = false;
  for (const line of lines) {
    const at = Date.parse(String(line['at']));
    const name = String(line['event']);
    if (Number.isNaN(at)) continue;
    const kind = Object.hasOwn(plain, name) ? plain[name] : undefined;
    const last = events.at(-1);
    if (kind !== undefined) events.push({ at, kind });
    else if (name === 'pageStill') still = true;
    else if (name === 'pageGone') {
      if (line['planned'] !== true)
        events.push({ at, kind: still ? 'frozen' : 'lost', repairedAfter: undefined });
      still = false;
    } else if (name === 'pageBack') repair(events, Number(line['milliseconds']));
    else if (name === 'breakerTripped')
      events.push({ at, kind: line['mode'] === 'quiet' ? 'quiet' : 'safe' });
    else if (name === 'pinEntered')
      events.push({ at, kind: line['outcome'] === 'opened' ? 'deskOpened' : 'wrongPin' });
    else if (name === 'settingsWritten')
      events.push({ at, kind: line['outcome'] === 'saved' ? 'settingsSaved' : 'settingsNotSaved' });
    else if (name === 'settingsFinding' && line['kind'] !== 'unwritable') {
      if (last?.kind === 'settingsIgnored' && at - last.at < 1000)
        events[events.length - 1] = { ...last, count: last.count + 1 };
      else events.push({ at, kind: 'settingsIgnored', count: 1 });
    }
  }
  return events.reverse();
}

/** The last page that went away is back. */
function repair(events: MachineEvent[], repairedAfter: number): void {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index];
    if (event?.kind !== 'frozen' && event?.kind !== 'lost') continue;
    if (event.repairedAfter === undefined) events[index] = { ...event, repairedAfter };
    return;
  }
}
