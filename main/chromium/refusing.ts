import { EventEmitter } from 'node:events';

const notHere = (what: string): Error =>
  new Error(`electron: ${what} is not implemented where the machine's own Chromium runs the exhibit`);

/**
 * Makes every member that the stand-in lacks an error that names it, instead of an `undefined` that
 * shows itself far from its cause.
 */
export function refusing<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get: (target, key) => {
      // Promises are looked for by name, and symbols by the engine itself.
      if (typeof key !== 'symbol' && key !== 'then' && !(key in target)) throw notHere(`${name}.${key}`);
      const value: unknown = Reflect.get(target, key);
      // Private fields are the object's own: its methods must not meet the proxy.
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** @throws when an object has a key that is not in the list. */
export function onlyKnown(name: string, given: object, known: readonly string[]): void {
  for (const key of Object.keys(given)) if (!known.includes(key)) throw notHere(`${name}.${key}`);
}

/** @throws when a parameter asks for something else than the only value that is implemented. */
export function onlyValue<T>(name: string, given: T, possible: T): void {
  if (given !== possible) throw notHere(`${name} = ${String(given)}`);
}

/** Each event by its name, with what its listeners are given. */
type EventMap = Readonly<Record<string, readonly unknown[]>>;

/** Every member of a union at once: of functions, what one overloaded function can be called as. */
type All<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Every,
) => void
  ? Every
  : never;

/** How one listens, an overload for each event as Electron's types have it, so that the two can be compared. */
type Listen<Events extends EventMap> = All<
  {
    readonly [E in keyof Events]: (event: E, listener: (...values: Events[E]) => void) => void;
  }[keyof Events]
>;

/** Events of a fixed list: asking for another one is an error that names it. */
export class KnownEvents<Events extends EventMap> {
  readonly #emitter = new EventEmitter();
  readonly #name: string;
  readonly #known: readonly (keyof Events)[];

  constructor(name: string, known: readonly (keyof Events)[]) {
    this.#name = name;
    this.#known = known;
  }

  /** @throws when there is no such event here. */
  readonly on = this.#listening((event, listener) => this.#emitter.on(event, listener));

  /** @throws as above. */
  readonly once = this.#listening((event, listener) => this.#emitter.once(event, listener));

  tell<E extends keyof Events & string>(event: E, ...values: Events[E]): void {
    this.#emitter.emit(event, ...values);
  }

  #listening(listen: (event: string, listener: () => void) => void): Listen<Events> {
    const checked = (event: string, listener: () => void) => {
      if (!this.#known.includes(event)) throw notHere(`${this.#name}.on('${event}')`);
      listen(event, listener);
    };
    // `tell` gives every listener what the list of events promises it, which the emitter cannot know.
    return checked as unknown as Listen<Events>;
  }
}

/** An event that a listener may stop. */
export class StoppableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
