import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { pioneerIds } from '../pioneer.ts';
import { programmeItemIds } from '../programme.ts';
import { itemSchema, personSchema, pioneerSchema } from './schema.ts';

/** What a list of the content must be: what each entry is, and which entries stand in it. */
interface ContentFile {
  readonly entry: v.GenericSchema;
  /** Ids in their order; any where absent. */
  readonly ids?: readonly string[];
}

export const contentNames = ['pioneers.json', 'people.json', 'programme.json'] as const;

export type ContentName = (typeof contentNames)[number];

const contentFiles: { readonly [N in ContentName]: ContentFile } = {
  'pioneers.json': { entry: pioneerSchema, ids: pioneerIds },
  'people.json': { entry: personSchema },
  'programme.json': { entry: itemSchema, ids: programmeItemIds },
};

const withId = v.looseObject({ id: v.string() });

/** How a list says which entry is meant: by its id, or by its place where it has none. */
function nameOf(entry: unknown, index: number): string {
  return v.is(withId, entry) ? entry.id : `entry ${index + 1}`;
}

/**
 * What is wrong with a list of the content, each fault as one line that names file, entry and field:
 * "pioneers.json, seoul, population.value.people: is not above 0".
 */
export function faultsIn(file: ContentName, list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [`${file}: is no list`];
  const { entry: schema, ids } = contentFiles[file];
  const found = list.map(nameOf);
  const order =
    ids !== undefined && found.join() !== ids.join()
      ? [`${file}: holds ${found.join(', ')} where it must hold ${ids.join(', ')}, in this order`]
      : [];
  const fields = list.flatMap((entry: unknown, index) =>
    (v.safeParse(schema, entry).issues ?? []).map(
      (issue) => `${file}, ${nameOf(entry, index)}, ${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}`,
    ),
  );
  return [...order, ...fields];
}

/** A list of the content as it is on the disk. Unparsed: `faultsIn` says what it is worth. */
export function contentOf(file: ContentName): unknown {
  return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
}

/** Everything that is wrong with the content on the disk. */
export function contentFaults(): readonly string[] {
  return contentNames.flatMap((file) => faultsIn(file, contentOf(file)));
}
