import { pioneerAreas } from './areas.ts';
import { levels, worldAt } from './levels.ts';

/** What is derived: the files of data/world by name, each with its whole text. */
export function derivedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...levels.map((level): [string, string] => [`${level.name}.json`, `${JSON.stringify(worldAt(level))}\n`]),
    ['areas.json', `${JSON.stringify(pioneerAreas())}\n`],
  ]);
}
