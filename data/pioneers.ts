import type { Localized } from './language.ts';
import { type Pioneer, type PioneerId, pioneerIds } from './pioneer.ts';
import written from './pioneers.json';

/** What the compiler can hold of the file: above all that no text misses a language. */
interface Written {
  readonly id: string;
  readonly name: Localized;
  readonly country: Localized;
  readonly kind: Localized;
  readonly seat: { readonly value: { readonly name: Localized; readonly at: readonly number[] } };
  readonly population?: { readonly value: { readonly kind: Localized } };
  readonly area?: { readonly value: { readonly kind: Localized } };
  readonly languages?: { readonly value: { readonly names: Localized } };
  readonly leader?: { readonly value: { readonly name: Localized; readonly office: Localized } };
  readonly commitments: { readonly titles: readonly { readonly value: { readonly title: Localized } }[] };
}

const complete: readonly Written[] = written;

/**
 * The fifteen in the order of the press release.
 *
 * JSON knows no literals and no pairs, so the rest of the type is a claim: the tests of this room parse
 * the file with a schema and hold it to it.
 */
export const pioneers = complete as readonly unknown[] as readonly Pioneer[];

const byId = new Map(pioneers.map((pioneer) => [pioneer.id, pioneer]));

export function pioneerOf(id: PioneerId): Pioneer {
  const pioneer = byId.get(id);
  if (pioneer === undefined)
    throw new Error(`${id} is not in pioneers.json, which holds ${pioneerIds.length}`);
  return pioneer;
}
