/** Widths in design pixels of what stands in the headline, as they are at `full`. */
export interface HeadlineWidths {
  readonly name: number;
  /** The widest part of the name when it is broken, at `full` too. */
  readonly part: number;
  readonly own: number;
  readonly hour: number;
  readonly room: number;
}

export interface NameSize {
  /** Size of the letters in design pixels. */
  readonly size: number;
  readonly broken: boolean;
  /** Whether the name in its own script stands beside it; otherwise it stands below. */
  readonly own: boolean;
}

/** The size of a name that leaves nothing to wish, and the least that one word may have. */
export const full = 168;
const least = 112;
const twoLines = 104;
const gap = 40;

/** One line as large as it goes; two lines where it would be small; the own script where it fits. */
export function nameSize({ name, part, own, hour, room }: HeadlineWidths): NameSize {
  const free = room - hour - gap;
  if (own > 0 && name + own + gap <= free) return { size: full, broken: false, own: true };
  if (name <= free) return { size: full, broken: false, own: false };
  const shrunk = Math.floor((full * free) / name);
  if (shrunk >= least) return { size: shrunk, broken: false, own: false };
  if (part < name)
    return { size: Math.min(twoLines, Math.floor((full * free) / part)), broken: true, own: false };
  return { size: shrunk, broken: false, own: false };
}

/** A name in two parts, at its first space or after its first hyphen. */
export function partsOf(name: string): readonly string[] {
  const match = /^(\S+?-|\S+)\s*(\S.*)$/.exec(name);
  const [, first, second] = match ?? [];
  return first === undefined || second === undefined || !/[\s-]/.test(name) ? [name] : [first, second];
}
