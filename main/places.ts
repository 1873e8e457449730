import { accessSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { SavePlace } from '../data/machine-day.ts';

/** A folder into which staff can save, and where it really is. */
export interface FoundPlace extends Pick<SavePlace, 'id' | 'kind' | 'name'> {
  readonly path: string;
}

/** Bytes that can still be written there; `undefined` where the system does not say. Never rejects. */
export async function freeBytesAt(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Where a system shows the drives that somebody has put in. */
function driveRoots(): readonly string[] {
  if (process.platform === 'darwin') return ['/Volumes'];
  const user = userInfo().username;
  return [join('/media', user), join('/run/media', user)];
}

/**
 * The user's documents, and the removable drives that are there and can be written. Never throws.
 *
 * @param documents the documents folder; made where it is missing
 */
export function savePlaces(documents: string, roots = driveRoots()): readonly FoundPlace[] {
  const drives = process.platform === 'win32' ? lettered() : roots.flatMap(foldersIn);
  return [
    ...(isUsable(documents, true)
      ? [{ id: 'documents', kind: 'documents', name: '', path: documents } as const]
      : []),
    ...drives
      .filter(({ path }) => isUsable(path, false))
      .map(({ name, path }) => ({ id: `drive:${name}`, kind: 'drive', name, path }) as const),
  ];
}

/** Where the system says that documents are kept (XDG user directories), or where they usually are. */
export const usualDocuments = (): string => process.env['XDG_DOCUMENTS_DIR'] ?? join(homedir(), 'Documents');

function foldersIn(root: string): readonly { readonly name: string; readonly path: string }[] {
  try {
    return readdirSync(root).map((name) => ({ name, path: join(root, name) }));
  } catch {
    return [];
  }
}

/** Drive letters of Windows after the system's own. */
function lettered(): readonly { readonly name: string; readonly path: string }[] {
  return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => ({ name: `${letter}:`, path: `${letter}:\\` }));
}

function isUsable(path: string, make: boolean): boolean {
  try {
    if (make) mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
