import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LanguageCode, languageCodes } from '../../../data/language.ts';
import { pioneerIds } from '../../../data/pioneer.ts';
import {
  type Exhibit,
  type ExhibitEvent,
  follow,
  opening,
  type VisitorScene,
} from '../../../renderer/exhibit/exhibit.ts';

const led = (state: Exhibit, ...events: readonly ExhibitEvent[]) => events.reduce(follow, state);

const woken = (language: LanguageCode = 'fr'): ExhibitEvent => ({ type: 'woken', language });
const chosen = (id: (typeof pioneerIds)[number]): ExhibitEvent => ({ type: 'pioneerChosen', id });
const source = (fact: 'seat' | 'area'): ExhibitEvent => ({ type: 'sourceOpened', fact });
const closed: ExhibitEvent = { type: 'closed' };
const idled: ExhibitEvent = { type: 'idled' };
const countdownEnded: ExhibitEvent = { type: 'countdownEnded' };

const onMap = led(opening, woken());
const onSeoul = led(onMap, chosen('seoul'));
const onDay = led(onMap, { type: 'dayOpened' });
const onPair = led(onSeoul, { type: 'comparisonOpened' });
const onAbout = led(onMap, { type: 'aboutOpened', part: 'pioneers' });
const scenes: readonly [string, Exhibit][] = [
  ['map', onMap],
  ['profile', onSeoul],
  ['compare', onPair],
  ['day', onDay],
  ['about', onAbout],
];

const language = fc.constantFrom(...languageCodes);
const events: fc.Arbitrary<ExhibitEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('woken', 'languageChosen', 'deskOpened'), language }),
  fc.record({ type: fc.constant('pioneerChosen'), id: fc.constantFrom(...pioneerIds) }),
  fc.record({
    type: fc.constant('sideChosen'),
    side: fc.constantFrom(0, 1),
    id: fc.constantFrom(...pioneerIds),
  }),
  fc.record({ type: fc.constant('choiceOpened'), side: fc.constantFrom(0, 1) }),
  fc.record({
    type: fc.constant('sideSourceOpened'),
    side: fc.constantFrom(0, 1),
    fact: fc.constantFrom('seat', 'area'),
  }),
  fc.record({ type: fc.constant('momentChosen'), minute: fc.integer({ min: 45, max: 1440 }) }),
  fc.record({ type: fc.constant('aboutOpened'), part: fc.constantFrom('pioneers', 'all') }),
  fc.record({ type: fc.constant('sourceOpened'), fact: fc.constantFrom('seat', 'area', 'title-0') }),
  fc.record({
    type: fc.constantFrom(
      'comparisonOpened',
      'dayOpened',
      'languagesOpened',
      'peopleOpened',
      'drawerClosed',
      'closed',
      'restarted',
      'idled',
      'stayed',
      'countdownEnded',
      'sceneFailed',
      'deskClosed',
      'cleaningStarted',
      'cleaned',
    ),
  }),
);
const walks = fc.array(events, { maxLength: 40 });
const isVisited = (state: Exhibit): state is VisitorScene => 'visit' in state;

describe('whatever a visitor did', () => {
  test('walking away leads back to attract, and nothing of the visit is left', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        // A cleaning ends by itself.
        const left = led(opening, ...walk, { type: 'cleaned' }, idled, countdownEnded);
        expect(left).toEqual({ scene: 'attract' });
        // The next visitor begins as the first one did.
        expect(led(left, woken('es'))).toEqual(led(opening, woken('es')));
      }),
    );
  });

  test('start again leads back to attract from every scene of a visit', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const state = led(opening, ...walk);
        if (isVisited(state)) expect(follow(state, { type: 'restarted' })).toEqual(opening);
      }),
    );
  });

  test('a scene that fails leads back to attract', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        expect(led(opening, ...walk, { type: 'sceneFailed' })).toEqual(opening);
      }),
    );
  });

  test('stepping out again and again ends on the map', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const state = led(opening, ...walk, { type: 'stayed' });
        if (isVisited(state)) expect(led(state, closed, closed, closed).scene).toBe('map');
      }),
    );
  });

  test('the staff desk can be opened, and closing it leads to attract', () => {
    fc.assert(
      fc.property(walks, language, (walk, spoken) => {
        const desk = led(opening, ...walk, { type: 'cleaned' }, { type: 'deskOpened', language: spoken });
        expect(desk).toEqual({ scene: 'desk', language: spoken });
        expect(follow(desk, { type: 'deskClosed' })).toEqual(opening);
      }),
    );
  });

  test('an event never changes the state it came upon', () => {
    fc.assert(
      fc.property(walks, events, (walk, event) => {
        const state = led(opening, ...walk);
        const before = structuredClone(state);
        follow(state, event);
        expect(state).toEqual(before);
      }),
    );
  });
});

describe('attract', () => {
  test('wakes in the language that was touched, on the map, at the moment of the rule', () => {
    expect(led(opening, woken('es'))).toEqual({
      scene: 'map',
      visit: { language: 'es', minute: undefined },
      asked: false,
      drawer: undefined,
    });
  });

  test('knows nothing but waking and the desk', () => {
    fc.assert(
      fc.property(events, (event) => {
        if (event.type !== 'woken' && event.type !== 'deskOpened')
          expect(follow(opening, event)).toEqual(opening);
      }),
    );
  });
});

describe('the desk', () => {
  test('is left only by closing, by waiting and by failing', () => {
    const desk = led(opening, { type: 'deskOpened', language: 'en' });
    const ways = new Set(['deskClosed', 'idled', 'sceneFailed', 'deskOpened', 'cleaningStarted']);
    fc.assert(
      fc.property(events, (event) => {
        if (!ways.has(event.type)) expect(follow(desk, event)).toBe(desk);
      }),
    );
    expect(follow(desk, idled)).toEqual(opening);
  });
});

describe('cleaning', () => {
  const cleaning = led(opening, { type: 'deskOpened', language: 'es' }, { type: 'cleaningStarted' });

  test('starts from the desk alone', () => {
    expect(cleaning).toEqual({ scene: 'cleaning', language: 'es' });
    for (const [, scene] of scenes) expect(follow(scene, { type: 'cleaningStarted' })).toBe(scene);
  });

  test('is left only when its time is over, or by failing: no touch means anything', () => {
    fc.assert(
      fc.property(events, (event) => {
        if (event.type !== 'cleaned' && event.type !== 'sceneFailed')
          expect(follow(cleaning, event)).toBe(cleaning);
      }),
    );
    expect(follow(cleaning, { type: 'cleaned' })).toEqual(opening);
  });
});

describe('while it asks whether somebody is there', () => {
  test.each(scenes)('nothing in %s answers but staying, the end and starting again', (_name, scene) => {
    const asked = follow(scene, idled);
    expect(asked).toEqual({ ...scene, asked: true });
    const meant = new Set(['stayed', 'countdownEnded', 'restarted', 'sceneFailed', 'deskOpened']);
    fc.assert(
      fc.property(events, (event) => {
        if (!meant.has(event.type)) expect(follow(asked, event)).toBe(asked);
      }),
    );
    expect(follow(asked, { type: 'restarted' })).toEqual(opening);
  });

  test.each(scenes)('staying gives %s back as it was', (_name, scene) => {
    expect(led(scene, idled, { type: 'stayed' })).toEqual(scene);
  });

  test('an open drawer is still open for whoever stayed', () => {
    const open = led(onSeoul, source('seat'));
    expect(led(open, idled, { type: 'stayed' })).toEqual(open);
  });

  test('the end of a countdown that nobody sees ends nothing', () => {
    expect(follow(onSeoul, countdownEnded)).toEqual(onSeoul);
  });
});

describe('drawers', () => {
  test.each(scenes)('choosing a language in %s closes the list and keeps the place', (_name, scene) => {
    const open = follow(scene, { type: 'languagesOpened' });
    expect(open).toMatchObject({ scene: scene.scene, drawer: { kind: 'languages' } });
    const spoken = follow(open, { type: 'languageChosen', language: 'en' });
    expect(spoken).toMatchObject({ scene: scene.scene, drawer: undefined, visit: { language: 'en' } });
  });

  test('a source opens in a profile, another takes its place, and the same touch closes it', () => {
    const seat = follow(onSeoul, source('seat'));
    expect(seat).toMatchObject({ drawer: { kind: 'source', fact: 'seat' } });
    expect(follow(seat, source('area'))).toMatchObject({ drawer: { kind: 'source', fact: 'area' } });
    expect(follow(seat, source('seat'))).toEqual(onSeoul);
  });

  test('sources belong to profiles and people to the day', () => {
    for (const [name, scene] of scenes) {
      if (name !== 'profile') expect(follow(scene, source('seat'))).toBe(scene);
      if (name !== 'day') expect(follow(scene, { type: 'peopleOpened' })).toBe(scene);
    }
    expect(follow(onDay, { type: 'peopleOpened' })).toMatchObject({ drawer: { kind: 'people' } });
  });

  test('going to another place leaves none open', () => {
    const open = follow(onSeoul, source('seat'));
    for (const event of [
      chosen('paris'),
      { type: 'dayOpened' },
      { type: 'aboutOpened', part: 'all' },
    ] as const)
      expect(follow(open, event)).toMatchObject({ drawer: undefined });
  });
});

describe('one step out', () => {
  test.each(scenes)('closes what lies open beside %s, and stays there', (_name, scene) => {
    expect(led(scene, { type: 'languagesOpened' }, closed)).toEqual(scene);
  });

  test('leads from every scene to the map, and from a comparison to a profile first', () => {
    for (const [, scene] of scenes) expect(follow(scene, closed)).toEqual(scene === onPair ? onSeoul : onMap);
  });

  test('leads from the day back to the profile it was opened from', () => {
    expect(led(onSeoul, { type: 'dayOpened' }, closed)).toEqual(onSeoul);
    // Opened anew on itself it remembers where it came from.
    expect(led(onSeoul, { type: 'dayOpened' }, { type: 'dayOpened' }, closed)).toEqual(onSeoul);
  });
});

describe('the chosen moment', () => {
  test('goes along from scene to scene', () => {
    const later = led(onDay, { type: 'momentChosen', minute: 840 }, closed, chosen('austin'), {
      type: 'aboutOpened',
      part: 'all',
    });
    expect(later).toMatchObject({ scene: 'about', visit: { minute: 840 } });
  });

  test('does not outlive the visit', () => {
    const next = led(onDay, { type: 'momentChosen', minute: 840 }, { type: 'restarted' }, woken());
    expect(next).toEqual(onMap);
  });
});

describe('a comparison', () => {
  const pairIn = (state: Exhibit) => (state.scene === 'compare' ? state.pair : undefined);

  test('begins at a profile with that pioneer on the left, and is nowhere else to be had', () => {
    expect(pairIn(onPair)?.[0]).toBe('seoul');
    for (const state of [onMap, onDay, onAbout]) expect(led(state, { type: 'comparisonOpened' })).toBe(state);
  });

  test('never sets one beside itself, whoever is chosen', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const pair = pairIn(led(onPair, ...walk));
        if (pair !== undefined) expect(pair[0]).not.toBe(pair[1]);
      }),
    );
  });

  test('changes places when one chooses who stands opposite', () => {
    const [left, right] = pairIn(onPair) ?? [];
    if (right === undefined) throw new Error('there is nobody opposite');
    expect(pairIn(led(onPair, { type: 'sideChosen', side: 0, id: right }))).toEqual([right, left]);
  });

  test('closes what lies over it first, then goes back to the profile of the left one', () => {
    const open = led(onPair, { type: 'choiceOpened', side: 1 });
    expect(led(open, closed)).toEqual(onPair);
    expect(led(onPair, { type: 'sideChosen', side: 0, id: 'kigoma' }, closed)).toMatchObject({
      scene: 'profile',
      id: 'kigoma',
    });
  });
});
