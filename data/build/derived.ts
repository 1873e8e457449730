import { pioneerAreas } from './areas.ts';
import { phoneCodes } from './codes.ts';
import { levels, worldAt } from './levels.ts';
import { outlineFiles } from './outlines.ts';

/** What is derived: the files of data/world by name, each with all it holds. */
export function derivedFiles(): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ...levels.map((level): [string, string] => [`${level.name}.json`, `${JSON.stringify(worldAt(level))}\n`]),
    ['areas.json', `${JSON.stringify(pioneerAreas())}\n`],
    ['codes.json', `${JSON.stringify(phoneCodes())}\n`],
    ...outlineFiles(),
  ]);
}
