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

type Listener = (...values: never[]) => void;

/** Events of a fixed list: asking for another one is an error that names it. */
export class KnownEvents {
  readonly #emitter = new EventEmitter();
  readonly #name: string;
  readonly #known: readonly string[];

  constructor(name: string, known: readonly string[]) {
    this.#name = name;
    this.#known = known;
  }

  /** @throws when there is no such event here. */
  on(event: string, listener: Listener): void {
    if (!this.#known.includes(event)) throw notHere(`${this.#name}.on('${event}')`);
    // Whoever tells an event gives what its listeners take.
    this.#emitter.on(event, listener as (...values: unknown[]) => void);
  }

  once(event: string, listener: Listener): void {
    let told = false;
    this.on(event, (...values) => {
      if (told) return;
      told = true;
      listener(...values);
    });
  }

  tell(event: string, ...values: readonly unknown[]): void {
    this.#emitter.emit(event, ...values);
  }
}

/** An event that a listener may stop. */
export class StoppableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
