import { describe, expect, test } from 'vitest';
import { checks, type Handlers } from '../../../data/contract.ts';
import { defaultSettings } from '../../../data/settings.ts';
import { isOurs, origin } from '../../../main/bundle/asset.ts';
import { answerAll, isFrom, type Sender, type Switchboard } from '../../../main/electron/door.ts';

type Listener = Parameters<Switchboard['handle']>[1];
type Event = Parameters<Listener>[0];

/** A frame and the contents it belongs to, as far as the door looks at them. */
function contentsAt(url: string) {
  const mainFrame = { url };
  return { mainFrame };
}

const page = contentsAt(`${origin}/`);

/** @param frame stands for Electron's: the door compares it and reads its address, nothing else. */
function from(sender: unknown, frame: unknown): Event {
  return { sender, senderFrame: frame } as Event;
}

/** The connected door, and which handlers were reached with what. */
function door() {
  const listeners = new Map<string, Listener>();
  const reached: [string, unknown][] = [];
  // Every handler only writes down that it was called: what it answers is not looked at.
  const handlers = Object.fromEntries(
    Object.keys(checks).map((channel) => [channel, (input: unknown) => reached.push([channel, input])]),
  ) as unknown as Handlers;
  const contents = page as unknown as Sender['sender'];
  answerAll(
    { handle: (channel, listener) => listeners.set(channel, listener) },
    handlers,
    isFrom(() => contents, isOurs),
  );
  const send = (channel: string, payload: unknown, event = from(page, page.mainFrame)) => {
    const listener = listeners.get(channel);
    if (listener === undefined) throw new Error(`nobody answers ${channel}`);
    return listener(event, payload);
  };
  return { listeners, reached, send };
}

test('exactly the channels of the contract are answered', () => {
  expect([...door().listeners.keys()].sort()).toEqual([
    'cancelExport',
    'choosePin',
    'closeDesk',
    'ejectExport',
    'enterPin',
    'examine',
    'forgetCounts',
    'loadSettings',
    'painted',
    'quit',
    'readDay',
    'readExport',
    'readLock',
    'readOpening',
    'readPlaces',
    'reportFailure',
    'restart',
    'saveCopy',
    'sceneShown',
    'startExport',
    'visitBegan',
    'visitEnded',
    'writeSettings',
  ]);
});

test('our page is let in with what the contract allows', () => {
  const { send, reached } = door();
  send('enterPin', '2580');
  send('writeSettings', defaultSettings);
  expect(reached).toEqual([
    ['enterPin', '2580'],
    ['writeSettings', defaultSettings],
  ]);
});

describe('a stranger is refused on every channel', () => {
  const stranger = contentsAt('https://example.org/');
  const strangers: [string, Event][] = [
    ['another window', from(stranger, stranger.mainFrame)],
    ['another window at our address', from(contentsAt(`${origin}/`), { url: `${origin}/` })],
    ['a frame within our page', from(page, { url: `${origin}/` })],
    ['a frame that is gone', from(page, null)],
  ];
  test.each(strangers)('%s', (_name, event) => {
    const { listeners, reached, send } = door();
    for (const channel of listeners.keys())
      expect(() => send(channel, undefined, event)).toThrow('the sender is not our page');
    expect(reached).toEqual([]);
  });

  test('our own window while it stands at another address', () => {
    const moved = contentsAt('https://example.org/');
    const sender = moved as unknown as Sender['sender'];
    expect(isFrom(() => sender, isOurs)(from(moved, moved.mainFrame))).toBe(false);
  });

  test('anybody before the window is there', () => {
    expect(isFrom(() => undefined, isOurs)(from(page, page.mainFrame))).toBe(false);
  });
});

describe('an argument outside the contract is refused before its handler', () => {
  test.each([
    ['enterPin', '123'],
    ['enterPin', '123456789'],
    ['enterPin', '12 4'],
    ['enterPin', '１２３４'],
    ['enterPin', '1234\n'],
    ['enterPin', 1234],
    ['enterPin', undefined],
    ['choosePin', ''],
    ['choosePin', ['1234']],
    ['sceneShown', 7],
    ['sceneShown', { scene: 'x'.repeat(4001) }],
    ['sceneShown', { scene: 'map', place: { scene: 'map', language: 'xx', minute: null } }],
    ['sceneShown', { scene: 'map', place: { scene: 'profile', language: 'fr', minute: 645, id: 'rome' } }],
    ['reportFailure', {}],
    ['reportFailure', 'x'.repeat(4001)],
    ['writeSettings', undefined],
    ['writeSettings', {}],
    ['writeSettings', { ...defaultSettings, idleSeconds: 1 }],
    ['writeSettings', { ...defaultSettings, unknown: true }],
    ['writeSettings', { ...defaultSettings, motion: 'none' }],
  ])('%s with %j', (channel, payload) => {
    const { send, reached } = door();
    expect(() => send(channel, payload)).toThrow();
    expect(reached).toEqual([]);
  });
});
