import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { displayChoices } from '../../data/display.ts';
import { writeWhole } from '../settings/whole-file.ts';
import type { Remembered } from './own-display.ts';

const stored = v.object({
  choice: v.picklist(displayChoices),
  id: v.number(),
  label: v.string(),
  bounds: v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
});

/** Remembers the chosen display from one start to the next. */
export interface DisplayMemory {
  readonly read: () => Remembered | undefined;
  /** In force until the next start even where the disk refuses. */
  readonly write: (remembered: Remembered) => void;
}

/** Never throws: without a file that can be read, nothing is remembered. */
export function openDisplayMemory(path: string): DisplayMemory {
  let remembered = readStored(path);
  return {
    read: () => remembered,
    write: (next) => {
      if (JSON.stringify(next) === JSON.stringify(remembered)) return;
      remembered = next;
      try {
        writeWhole(path, `${JSON.stringify(next, null, 2)}\n`);
      } catch {
        // The exhibit goes on; the next start counts the displays anew.
      }
    },
  };
}

function readStored(path: string): Remembered | undefined {
  try {
    return v.parse(stored, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}
