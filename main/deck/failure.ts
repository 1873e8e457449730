import type { ExportFailure } from '../../data/deck.ts';

interface Cause {
  readonly failure: ExportFailure;
  /** What a person can do about it. */
  readonly help: string;
}

const forbidden: Cause = {
  failure: 'readOnly',
  help: 'it may not be written to. Choose another folder, or ask for the right to write there.',
};

/** The refusals of a disk, by their codes. */
const causes: Readonly<Record<string, Cause>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { failure: 'readOnly', help: 'its disk is read-only. Choose another folder.' },
  ENOSPC: { failure: 'full', help: 'its disk is full. Make room and start again.' },
  EDQUOT: { failure: 'full', help: 'its disk is full. Make room and start again.' },
  EEXIST: { failure: 'other', help: 'it is a file. Choose a folder.' },
  ENOTDIR: { failure: 'other', help: 'a part of its path is a file. Choose a folder.' },
  ENOENT: { failure: 'gone', help: 'it is gone. If it was on a stick, plug it in and start again.' },
  EIO: {
    failure: 'gone',
    help: 'its disk does not answer. If it is a stick, plug it in and start again.',
  },
};

/** By which whoever started the program knows what went wrong: EX_CANTCREAT, EX_NOPERM, EX_IOERR of sysexits. */
export const exitCodes: { readonly [F in ExportFailure]: number } = {
  full: 73,
  readOnly: 77,
  gone: 74,
  other: 1,
};

function causeOf(error: unknown): Cause | undefined {
  return causes[error instanceof Error && 'code' in error ? String(error.code) : ''];
}

export function exitCodeOf(error: unknown): number {
  return exitCodes[causeOf(error)?.failure ?? 'other'];
}

/** Why a deck could not be made, in a sentence that says what to do. Nothing of it is left in the folder. */
export function failureText(error: unknown, folder: string): string {
  const cause = causeOf(error);
  return cause === undefined
    ? `The deck could not be made: ${error instanceof Error ? error.message : String(error)}`
    : `The deck could not be written to ${folder}: ${cause.help}`;
}
