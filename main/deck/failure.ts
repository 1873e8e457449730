/** What a person can do about each refusal of a disk, by its code. */
const causes: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written to. Choose another folder, or ask for the right to write there.',
  EPERM: 'it may not be written to. Choose another folder, or ask for the right to write there.',
  EROFS: 'its disk is read-only. Choose another folder.',
  ENOSPC: 'its disk is full. Make room and start again.',
  EEXIST: 'it is a file. Choose a folder.',
  ENOTDIR: 'a part of its path is a file. Choose a folder.',
  ENOENT: 'it is gone. If it was on a stick, plug it in and start again.',
  EIO: 'its disk does not answer. If it is a stick, plug it in and start again.',
};

/** Why a deck could not be made, in a sentence that says what to do. Nothing of it is left in the folder. */
export function failureText(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = causes[code];
  return cause === undefined
    ? `The deck could not be made: ${error instanceof Error ? error.message : String(error)}`
    : `The deck could not be written to ${folder}: ${cause}`;
}
