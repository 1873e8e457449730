import type { LanguageCode } from '../../data/language.ts';
import type { PioneerId } from '../../data/pioneer.ts';
import type { CompareDrawer, Drawer, FactKey, Side } from './drawer.ts';
import { type Pair, paired, pairOf } from './pair.ts';

/** What a visitor chose and takes from scene to scene. Gone when the visit ends. */
interface Visit {
  readonly language: LanguageCode;
  /** The chosen minute of 9 December in Paris, or `undefined` for the moment that the rule gives. */
  readonly minute: number | undefined;
}

/** Which part of About stands first. */
type AboutPart = 'pioneers' | 'all';

/** A scene that a visitor walks through. `asked`: nobody touched for long, the countdown runs. */
interface Visited {
  readonly visit: Visit;
  readonly asked: boolean;
}

/** Where the exhibit is. Exactly one scene is on screen at a time. */
export type Exhibit =
  | { readonly scene: 'attract' }
  | (Visited & { readonly scene: 'map'; readonly drawer: Drawer })
  | (Visited & { readonly scene: 'profile'; readonly id: PioneerId; readonly drawer: Drawer })
  | (Visited & { readonly scene: 'compare'; readonly pair: Pair; readonly drawer: CompareDrawer })
  | (Visited & { readonly scene: 'day'; readonly drawer: Drawer; readonly from: PioneerId | undefined })
  | (Visited & { readonly scene: 'about'; readonly drawer: Drawer; readonly part: AboutPart })
  /** After too many failures: the fifteen as a plain list, or the text of one. */
  | (Visited & { readonly scene: 'safe'; readonly opened: PioneerId | undefined })
  | { readonly scene: 'desk'; readonly language: LanguageCode }
  /** Touch is off while somebody wipes the glass. */
  | { readonly scene: 'cleaning'; readonly language: LanguageCode };

export type SafeScene = Extract<Exhibit, { readonly scene: 'safe' }>;

/** The scenes of a whole exhibit. */
export type VisitorScene = Exclude<Extract<Exhibit, { readonly visit: Visit }>, SafeScene>;

/** What happened. Past tense: an event is a fact, and the exhibit decides what follows from it. */
export type ExhibitEvent =
  | { readonly type: 'woken'; readonly language: LanguageCode }
  | { readonly type: 'languageChosen'; readonly language: LanguageCode }
  | { readonly type: 'pioneerChosen'; readonly id: PioneerId }
  /** From a profile: beside another one. */
  | { readonly type: 'comparisonOpened' }
  | { readonly type: 'choiceOpened'; readonly side: Side }
  | { readonly type: 'sideChosen'; readonly side: Side; readonly id: PioneerId }
  | { readonly type: 'sideSourceOpened'; readonly side: Side; readonly fact: FactKey }
  | { readonly type: 'dayOpened' }
  | { readonly type: 'momentChosen'; readonly minute: number }
  | { readonly type: 'aboutOpened'; readonly part: AboutPart }
  | { readonly type: 'sourceOpened'; readonly fact: FactKey }
  | { readonly type: 'languagesOpened' }
  | { readonly type: 'peopleOpened' }
  | { readonly type: 'drawerClosed' }
  /** The cross or the way back: one step out. */
  | { readonly type: 'closed' }
  | { readonly type: 'restarted' }
  /** Nobody touched for as long as the scene waits. */
  | { readonly type: 'idled' }
  /** A touch while the countdown ran. */
  | { readonly type: 'stayed' }
  | { readonly type: 'countdownEnded' }
  | { readonly type: 'sceneFailed' }
  | { readonly type: 'deskOpened'; readonly language: LanguageCode }
  | { readonly type: 'deskClosed' }
  | { readonly type: 'cleaningStarted' }
  | { readonly type: 'cleaned' };

export const opening: Exhibit = { scene: 'attract' };

/** Where a safe exhibit rests: the list in its own language. */
export function safeList(language: LanguageCode): Exhibit {
  return { scene: 'safe', visit: { language, minute: undefined }, asked: false, opened: undefined };
}

/** The behaviour of an exhibit that rests at `rest` instead of the attract scene. */
export function restingAt(rest: Exhibit): (state: Exhibit, event: ExhibitEvent) => Exhibit {
  return (state, event) => {
    const next = follow(state, event);
    return next === opening ? rest : next;
  };
}

/**
 * The whole behaviour of the exhibit: what `state` becomes once `event` has happened.
 *
 * An event that means nothing in a scene leaves it as it was, so no caller needs to check first.
 */
export function follow(state: Exhibit, event: ExhibitEvent): Exhibit {
  if (event.type === 'sceneFailed') return opening;
  if (event.type === 'deskOpened' && state.scene !== 'cleaning')
    return { scene: 'desk', language: event.language };
  switch (state.scene) {
    case 'attract':
      return event.type === 'woken' ? map({ language: event.language, minute: undefined }) : state;
    case 'desk':
      if (event.type === 'cleaningStarted') return { scene: 'cleaning', language: state.language };
      return event.type === 'deskClosed' || event.type === 'idled' ? opening : state;
    case 'cleaning':
      return event.type === 'cleaned' ? opening : state;
    case 'map':
    case 'profile':
    case 'compare':
    case 'day':
    case 'about':
      return state.asked ? followWhileAsked(state, event) : followVisit(state, event);
    case 'safe':
      return state.asked ? followWhileAsked(state, event) : followSafe(state, event);
    default:
      return state satisfies never;
  }
}

/** While the countdown runs only three things matter: a touch, its end, and nothing else. */
function followWhileAsked(state: VisitorScene | SafeScene, event: ExhibitEvent): Exhibit {
  if (event.type === 'stayed') return { ...state, asked: false };
  return event.type === 'countdownEnded' || event.type === 'restarted' ? opening : state;
}

/** A list and fifteen texts: there is nothing else to open. */
function followSafe(state: SafeScene, event: ExhibitEvent): Exhibit {
  switch (event.type) {
    case 'restarted':
      return opening;
    case 'idled':
      // Whoever reads is asked; the list returns to its own language without a word.
      return state.opened === undefined ? opening : { ...state, asked: true };
    case 'languageChosen':
      return { ...state, visit: { ...state.visit, language: event.language } };
    case 'pioneerChosen':
      return { ...state, opened: event.id };
    case 'closed':
      return { ...state, opened: undefined };
    default:
      return state;
  }
}

function followVisit(state: VisitorScene, event: ExhibitEvent): Exhibit {
  const { visit } = state;
  switch (event.type) {
    case 'restarted':
      return opening;
    case 'idled':
      return { ...state, asked: true };
    case 'languageChosen':
      return { ...state, drawer: undefined, visit: { ...visit, language: event.language } };
    case 'momentChosen':
      return { ...state, visit: { ...visit, minute: event.minute } };
    case 'languagesOpened':
      return { ...state, drawer: { kind: 'languages' } };
    case 'drawerClosed':
      return { ...state, drawer: undefined };
    case 'pioneerChosen':
      return profile(visit, event.id);
    case 'comparisonOpened':
      return state.scene === 'profile' ? compare(visit, pairOf(state.id)) : state;
    case 'choiceOpened':
    case 'sideChosen':
    case 'sideSourceOpened':
      return state.scene === 'compare' ? followComparison(state, event) : state;
    case 'dayOpened':
      return day(state);
    case 'aboutOpened':
      return { scene: 'about', visit, asked: false, drawer: undefined, part: event.part };
    case 'sourceOpened':
      return withSource(state, event.fact);
    case 'peopleOpened':
      return state.scene === 'day' ? { ...state, drawer: { kind: 'people' } } : state;
    case 'closed':
      return stepOut(state);
    default:
      return state;
  }
}

/** A touch on the fact whose source is open closes it again. */
function withSource(state: VisitorScene, fact: FactKey): Exhibit {
  if (state.scene !== 'profile') return state;
  const open = state.drawer?.kind === 'source' && state.drawer.fact === fact;
  return { ...state, drawer: open ? undefined : { kind: 'source', fact } };
}

type Comparison = Extract<Exhibit, { readonly scene: 'compare' }>;

function followComparison(
  state: Comparison,
  event: Extract<ExhibitEvent, { readonly side: Side }>,
): Comparison {
  const { side } = event;
  switch (event.type) {
    case 'choiceOpened': {
      const open = state.drawer?.kind === 'choice' && state.drawer.side === side;
      return { ...state, drawer: open ? undefined : { kind: 'choice', side } };
    }
    case 'sideChosen':
      return { ...state, drawer: undefined, pair: paired(state.pair, side, event.id) };
    case 'sideSourceOpened': {
      const { drawer } = state;
      const open = drawer?.kind === 'source' && drawer.side === side && drawer.fact === event.fact;
      return { ...state, drawer: open ? undefined : { kind: 'source', side, fact: event.fact } };
    }
    default:
      return event satisfies never;
  }
}

/** An open drawer closes first; the day and a comparison return to the profile they were opened from. */
function stepOut(state: VisitorScene): Exhibit {
  if (state.drawer !== undefined) return { ...state, drawer: undefined };
  if (state.scene === 'day' && state.from !== undefined) return profile(state.visit, state.from);
  return state.scene === 'compare' ? profile(state.visit, state.pair[0]) : map(state.visit);
}

function day(state: VisitorScene): Exhibit {
  if (state.scene === 'day') return state;
  const from = state.scene === 'profile' ? state.id : undefined;
  return { scene: 'day', visit: state.visit, asked: false, drawer: undefined, from };
}

function profile(visit: Visit, id: PioneerId): Exhibit {
  return { scene: 'profile', visit, asked: false, id, drawer: undefined };
}

function compare(visit: Visit, pair: Pair): Exhibit {
  return { scene: 'compare', visit, asked: false, pair, drawer: undefined };
}

function map(visit: Visit): Exhibit {
  return { scene: 'map', visit, asked: false, drawer: undefined };
}
