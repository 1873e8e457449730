import {
  type Contact,
  type Gesture,
  type Ground,
  noGesture,
  type Outcome,
  type Pair,
  type TouchEvent,
} from './gesture.ts';
import { distance, middleOf } from './point.ts';
import { traced, type Velocity, velocityOf } from './velocity.ts';

/** Fingers further apart than this belong to two people (mm). */
const widestPinch = 250;
/** A contact wider than this is a palm (mm). */
const palm = 30;
/** A finger that presses a marker and goes further than this has slid off it (mm). */
const pressSlack = 5;
/** A finger on the open map trembles so far before it drags (mm); Android's touch slop is 1.3, on a phone. */
const dragSlack = 2;
/** The second touch of a double tap: so soon (ms) and so near (mm); 300 ms is Android's. */
const doubleTap = { time: 300, apart: 20 } as const;
/** A touch that lasts longer is no half of a double tap (ms). */
const longestTap = 500;
/** Two fingers that tap land within so many ms of one another, and have both left after so many. */
const pairTap = { landing: 250, time: 500 } as const;
/** Two fingers that leave within so many ms of one another leave together. */
const together = 60;
/** How much closer a double tap brings the map. */
const tapFactor = 2;

/**
 * Reads the fingers: what the gesture becomes once `event` has happened, and what the map is to do.
 *
 * Every change of the number of fingers starts anew from where they are, so that nothing jumps; a
 * contact that is not known (a palm, a third finger, one whose landing was never told) does nothing.
 */
export function touched<Id>(gesture: Gesture<Id>, event: TouchEvent, ground: Ground<Id>): Outcome<Id> {
  switch (event.type) {
    case 'down':
      return landed(event.alone ? noGestureAfter(gesture) : without(gesture, event.id), event, ground);
    case 'move':
      return moved(gesture, event, ground);
    case 'up':
      return lifted(lastMoved(gesture, event, ground), event, ground);
    case 'cancel':
      return parted(gesture, event.id, event.time, { x: 0, y: 0 });
    case 'wheel':
      // Fingers on the map have the say.
      return onMap(gesture).length > 0
        ? { gesture, commands: [] }
        : { gesture, commands: [{ type: 'zoom', about: event.at, factor: event.factor }] };
    default:
      return event satisfies never;
  }
}

function noGestureAfter<Id>({ lastTap }: Gesture<Id>): Gesture<Id> {
  return { ...noGesture, lastTap };
}

function without<Id>(gesture: Gesture<Id>, id: number): Gesture<Id> {
  return { ...gesture, contacts: gesture.contacts.filter((contact) => contact.id !== id) };
}

function onMap<Id>({ contacts }: Gesture<Id>): readonly Contact<Id>[] {
  return contacts.filter(({ role }) => role === 'map');
}

function landed<Id>(
  gesture: Gesture<Id>,
  { id, at, width, time }: Extract<TouchEvent, { readonly type: 'down' }>,
  ground: Ground<Id>,
): Outcome<Id> {
  if (width > palm) return { gesture, commands: [] };
  const mapped = onMap(gesture);
  const apart = widestPinch * ground.pixelsPerMillimetre;
  const near = mapped.some((other) => distance(other.at, at) <= apart);
  const role = mapped.length === 0 || near ? 'map' : 'guest';
  if (role === 'map' && mapped.length === 2) return { gesture, commands: [] };
  const start = { ...at, time };
  const contact: Contact<Id> = {
    id,
    role,
    start,
    at,
    trace: [start],
    target: ground.markerAt(at),
    tapping: true,
  };
  const [first] = mapped;
  if (role === 'guest' || first === undefined)
    return {
      gesture: {
        ...gesture,
        contacts: [...gesture.contacts, contact],
        pair: role === 'guest' ? gesture.pair : undefined,
      },
      commands: role === 'guest' ? [] : [{ type: 'stop' }],
    };
  const pair: Pair = {
    since: first.start.time,
    tapping: first.tapping && time - first.start.time <= pairTap.landing,
    middle: middleOf([first.at, at]),
  };
  const contacts = [...gesture.contacts, contact].map((one) =>
    one.role === 'map'
      ? {
          ...one,
          start: { ...one.at, time },
          target: undefined,
          tapping: false,
          trace: [{ ...one.at, time }],
        }
      : one,
  );
  return { gesture: { ...gesture, contacts, pair, lastTap: undefined }, commands: [] };
}

function moved<Id>(
  gesture: Gesture<Id>,
  { id, at, width, time }: Extract<TouchEvent, { readonly type: 'move' }>,
  ground: Ground<Id>,
): Outcome<Id> {
  const contact = gesture.contacts.find((one) => one.id === id);
  if (contact === undefined) return { gesture, commands: [] };
  // A palm lands as a small spot and spreads.
  if (width > palm) return parted(gesture, id, time, { x: 0, y: 0 });
  const slack = (contact.target === undefined ? dragSlack : pressSlack) * ground.pixelsPerMillimetre;
  const resting = distance(contact.start, at) <= slack;
  const pair = contact.role === 'map' ? gesture.pair : undefined;
  const still = resting && (pair ?? contact).tapping;
  const next: Contact<Id> = {
    ...contact,
    at,
    trace: traced(contact.trace, { ...at, time }),
    target: resting ? contact.target : undefined,
    tapping: contact.tapping && resting,
  };
  const contacts = gesture.contacts.map((one) => (one.id === id ? next : one));
  const mapped = onMap({ ...gesture, contacts });
  const after: Gesture<Id> = {
    ...gesture,
    contacts,
    ...(pair === undefined
      ? {}
      : {
          pair: {
            ...pair,
            tapping: still,
            middle: pair.parted ? pair.middle : middleOf(mapped.map((one) => one.at)),
          },
        }),
  };
  // A finger that only means to tap trembles; the map must not.
  if (contact.role === 'guest' || still) return { gesture: after, commands: [] };
  const before = onMap(gesture).map((one) => one.at);
  return {
    gesture: after,
    commands: [{ type: 'follow', before, after: mapped.map((one) => one.at) }],
  };
}

/** Where it lifts is where it last was, as a rule; then it has not moved, and its speed is what it was. */
function lastMoved<Id>(
  gesture: Gesture<Id>,
  { id, at, time }: Extract<TouchEvent, { readonly type: 'up' }>,
  ground: Ground<Id>,
): Outcome<Id> {
  const contact = gesture.contacts.find((one) => one.id === id);
  return contact === undefined || distance(contact.at, at) === 0
    ? { gesture, commands: [] }
    : moved(gesture, { type: 'move', id, at, time, width: 0 }, ground);
}

function lifted<Id>(
  { gesture, commands }: Outcome<Id>,
  { id, time }: Extract<TouchEvent, { readonly type: 'up' }>,
  ground: Ground<Id>,
): Outcome<Id> {
  const contact = gesture.contacts.find((one) => one.id === id);
  if (contact === undefined) return { gesture, commands };
  if (contact.tapping) return tapped(gesture, contact, time, ground);
  const rest = parted(gesture, id, time, velocityOf(contact.trace, time));
  const { pair } = gesture;
  const both = contact.role === 'map' && pair?.parted !== undefined && onMap(gesture).length === 1;
  if (both && pair.tapping && time - pair.since <= pairTap.time)
    return {
      gesture: rest.gesture,
      commands: [...commands, { type: 'zoom', about: pair.middle, factor: 1 / tapFactor }],
    };
  return { gesture: rest.gesture, commands: [...commands, ...rest.commands] };
}

function tapped<Id>(
  gesture: Gesture<Id>,
  { id, at, role, start, target }: Contact<Id>,
  time: number,
  ground: Ground<Id>,
): Outcome<Id> {
  const rest = parted(gesture, id, time, { x: 0, y: 0 });
  if (target !== undefined) {
    // The nearest marker where it landed and where it lifts: between two, neither answers.
    if (ground.markerAt(at) !== target) return rest;
    // What was chosen moves the map; the fingers that still lie there have no part in that.
    return { gesture: noGesture, commands: [...rest.commands, { type: 'choose', id: target }] };
  }
  if (role === 'guest' || time - start.time > longestTap) return rest;
  const { lastTap } = gesture;
  const twice =
    lastTap !== undefined &&
    start.time - lastTap.time <= doubleTap.time &&
    distance(lastTap, at) <= doubleTap.apart * ground.pixelsPerMillimetre;
  if (!twice) return { gesture: { ...rest.gesture, lastTap: { ...at, time } }, commands: rest.commands };
  return {
    gesture: { ...rest.gesture, lastTap: undefined },
    commands: [{ type: 'zoom', about: at, factor: tapFactor }],
  };
}

/** One contact is gone; what stays starts anew from where it is. */
function parted<Id>(gesture: Gesture<Id>, id: number, time: number, velocity: Velocity): Outcome<Id> {
  const contact = gesture.contacts.find((one) => one.id === id);
  if (contact === undefined) return { gesture, commands: [] };
  const left = without(gesture, id);
  if (contact.role === 'guest') return { gesture: left, commands: [] };
  const before = onMap(gesture);
  const renewed = left.contacts.map((one) =>
    one.role === 'map' ? { ...one, start: { ...one.at, time }, trace: [{ ...one.at, time }] } : one,
  );
  if (before.length === 2 && gesture.pair !== undefined) {
    const speeds = before.map(({ trace }) => velocityOf(trace, time));
    const pair = { ...gesture.pair, parted: { time, velocity: middleOf(speeds) } };
    return { gesture: { ...left, contacts: renewed, pair }, commands: [] };
  }
  const parting = gesture.pair?.parted;
  const joint = parting !== undefined && time - parting.time <= together;
  const release = {
    type: 'release',
    velocity: joint ? parting.velocity : velocity,
    about: joint ? (gesture.pair?.middle ?? contact.at) : contact.at,
  } as const;
  // Who waited beside the first finger has the map now.
  const [heir, ...others] = renewed;
  const contacts: readonly Contact<Id>[] =
    heir === undefined
      ? []
      : [{ ...heir, role: 'map', start: { ...heir.start }, trace: [{ ...heir.at, time }] }, ...others];
  return { gesture: { ...left, contacts, pair: undefined }, commands: [release] };
}
