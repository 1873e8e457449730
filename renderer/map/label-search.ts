import { Edge } from './crossing.ts';
import { forbidden, loyalty, type Option, ownCost, pairCost, wholeOf } from './label-costs.ts';
import { lodging, nearPlaceCount, placeOf, places } from './label-places.ts';
import type { LabelScene, LabelWish } from './labels.ts';

/** How many orders of names are tried where none had a place before. */
const orders = 6;
/** How many places of a name are tried when others must give way to it. */
const attempts = 24;
/**
 * How many places are weighed before the search stops improving what it has: a crowd for which there is
 * no room must not hold the map up. Counted, not timed, so that one scene always gives one picture.
 */
const patience = 20_000;

/** A repeatable shuffle (Park–Miller), so that one scene always gives one picture. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed * 7919 + 1;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/** The places of one name. What each costs is worked out when it is first asked for. */
class Choices {
  readonly #wish: LabelWish;
  readonly #option: (index: number, kept: boolean) => Option | undefined;
  readonly #known: (Option | undefined)[] = [];
  readonly kept: Option | undefined;

  constructor(wish: LabelWish, all: readonly LabelWish[], scene: LabelScene, edge: Edge) {
    this.#wish = wish;
    this.#option = (index, kept) => {
      const place = placeOf(index);
      if (place === undefined) return undefined;
      const lies = lodging(this.#wish, place);
      const cost = ownCost(this.#wish, lies, place.cost, kept, all, scene, edge);
      return { ...lies, index, cost, kept, whole: wholeOf(lies) };
    };
    const last = scene.last.get(wish.id);
    this.kept = last === undefined ? undefined : this.#option(last, true);
  }

  /** The cheapest of the first `count` places for which `costOf` is below `limit`. */
  best(count: number, limit: number, costOf: (option: Option, limit: number) => number) {
    let least = limit;
    let found: Option | undefined;
    const weigh = (option: Option | undefined) => {
      if (option === undefined) return;
      const cost = costOf(option, least);
      if (cost < least) {
        least = cost;
        found = option;
      }
    };
    weigh(this.kept);
    for (let nth = 0; nth < count; nth += 1) {
      // A place costs at least what it costs by itself: the rest are dearer still.
      if ((places[nth]?.cost ?? limit) >= least) break;
      weigh(this.nth(nth));
    }
    return found === undefined ? undefined : { option: found, cost: least };
  }

  /** The `nth` place in the order of what they cost by themselves. */
  nth(nth: number): Option | undefined {
    const known = this.#known[nth];
    if (known !== undefined) return known;
    const place = places[nth];
    const option = place === undefined ? undefined : this.#option(place.index, false);
    this.#known[nth] = option;
    return option;
  }
}

/** A place for each name, by the name's position among the wishes. */
type Arrangement = readonly (Option | undefined)[];

/**
 * The search for places: greedy from several orders, then the single move that gains most until none
 * gains, then moves that make others give way. Everything it does follows from its input.
 */
export class LabelSearch {
  readonly #choices: readonly Choices[];
  readonly #all: readonly number[];
  /** How many places are looked at: the near ones, until they do not suffice. */
  #count = nearPlaceCount;
  #weighed = 0;

  constructor(wishes: readonly LabelWish[], scene: LabelScene) {
    const edge = new Edge(scene.day, scene.pane);
    this.#choices = wishes.map((wish) => new Choices(wish, wishes, scene, edge));
    this.#all = wishes.map((_, index) => index);
  }

  result(): Arrangement {
    const held = this.#all.map((i) => this.#choices[i]?.kept);
    let best: Arrangement;
    if (held.some((option) => option !== undefined)) {
      // What has a place keeps it; the others are put beside them.
      const strangers = this.#all.filter((i) => held[i] === undefined);
      best = this.#settled(this.#added(held, strangers), this.#all);
      if (this.#troubled(best).length > 0) best = this.#fresh(best);
    } else best = this.#fresh([]);
    if (this.#troubled(best).length > 0) best = this.#farther(best);
    return best;
  }

  /** The names that break a rule. */
  #troubled(chosen: Arrangement): readonly number[] {
    return this.#all.filter((i) => this.#costOf(chosen, i, chosen[i], Number.POSITIVE_INFINITY) >= forbidden);
  }

  /** Lets those that break a rule go far off; if that does not do, all of them. */
  #farther(start: Arrangement): Arrangement {
    this.#count = places.length;
    let best = start;
    let least = this.#total(start);
    for (let seed = 0; seed < orders; seed += 1) {
      const troubled = new Set(seed === 0 ? this.#troubled(start) : this.#all);
      const found = this.#added(
        start.map((option, i) => (troubled.has(i) ? undefined : option)),
        shuffled(this.#all.length, seed).filter((i) => troubled.has(i)),
      );
      const settled = this.#settled(found, this.#troubled(found));
      const total = this.#total(settled);
      if (total < least) {
        least = total;
        best = settled;
      }
      if (this.#troubled(best).length === 0) break;
    }
    return best;
  }

  #fresh(known: Arrangement): Arrangement {
    let best = known;
    let least = known.length === 0 ? Number.POSITIVE_INFINITY : this.#total(known);
    for (let seed = 0; seed < orders && (seed === 0 || this.#weighed < patience); seed += 1) {
      const order = shuffled(this.#all.length, seed);
      const found = this.#settled(this.#added([], order), this.#all);
      const total = this.#total(found);
      if (total < least) {
        least = total;
        best = found;
      }
    }
    return this.#pushed(best);
  }

  /** Adds names one after the other, each where it costs least beside those that are there. */
  #added(held: Arrangement, order: readonly number[]): Arrangement {
    const chosen = [...held];
    for (const i of order) chosen[i] = this.#bestFor(chosen, i, Number.POSITIVE_INFINITY)?.option;
    return chosen;
  }

  #bestFor(chosen: Arrangement, i: number, limit: number) {
    return this.#choices[i]?.best(this.#count, limit, (option, least) => {
      this.#weighed += 1;
      return this.#costOf(chosen, i, option, least);
    });
  }

  /** What a name costs in a place beside the others; exact only while it is below `limit`. */
  #costOf(chosen: Arrangement, i: number, option: Option | undefined, limit: number): number {
    if (option === undefined) return Number.POSITIVE_INFINITY;
    let cost = option.kept ? option.cost - loyalty : option.cost;
    for (let j = 0; j < chosen.length && cost < limit; j += 1) {
      const other = chosen[j];
      if (j !== i && other !== undefined) cost += pairCost(option, other);
    }
    return cost;
  }

  #total(chosen: Arrangement): number {
    let total = 0;
    for (const i of this.#all) {
      const option = chosen[i];
      if (option === undefined) return Number.POSITIVE_INFINITY;
      total += option.kept ? option.cost - loyalty : option.cost;
      for (let j = 0; j < i; j += 1) {
        const other = chosen[j];
        if (other !== undefined) total += pairCost(option, other);
      }
    }
    return total;
  }

  /** Moves the name that gains most by moving, until none gains. */
  #settled(start: Arrangement, movable: readonly number[]): Arrangement {
    const chosen = [...start];
    for (let move = 0; move < 60 && this.#weighed < patience; move += 1) {
      let gain = 0.01;
      let winner: { readonly i: number; readonly option: Option } | undefined;
      for (const i of movable) {
        const now = this.#costOf(chosen, i, chosen[i], Number.POSITIVE_INFINITY);
        const better = this.#bestFor(chosen, i, now);
        if (better === undefined || now - better.cost <= gain) continue;
        gain = now - better.cost;
        winner = { i, option: better.option };
      }
      if (winner === undefined) break;
      chosen[winner.i] = winner.option;
    }
    return chosen;
  }

  /** Puts single names where they cost little by themselves and lets the others give way. */
  #pushed(start: Arrangement): Arrangement {
    let best = start;
    let least = this.#total(start);
    for (const i of this.#all) {
      if (this.#weighed > patience) break;
      const option = best[i];
      const now = this.#costOf(best, i, option, Number.POSITIVE_INFINITY);
      for (let nth = 0; nth < attempts; nth += 1) {
        const wish = this.#choices[i]?.nth(nth);
        if (wish === undefined || wish.cost >= now) continue;
        const forced = best.map((other, j) => (j === i ? wish : other));
        const others = this.#all.filter((j) => j !== i);
        const found = this.#settled(this.#settled(forced, others), [i]);
        const total = this.#total(found);
        if (total < least - 0.01) {
          least = total;
          best = found;
          break;
        }
      }
    }
    return best;
  }
}
