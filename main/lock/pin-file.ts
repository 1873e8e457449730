import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { writeWhole } from '../settings/whole-file.ts';

const stored = v.object({ salt: v.string(), hash: v.pipe(v.string(), v.length(64)) });

/** A PIN on disk: never itself, only a salted scrypt of it. */
export interface PinFile {
  /** A file that cannot be read still counts: damage must not open the desk. */
  readonly isChosen: () => boolean;
  /** Answers whether the disk took it. */
  readonly store: (pin: string) => Promise<boolean>;
  /** Never true when nothing was chosen or the file is damaged; then `--reset-pin` helps. */
  readonly matches: (pin: string) => Promise<boolean>;
  /** @throws when the disk refuses. */
  readonly forget: () => void;
}

export function openPin(path: string): PinFile {
  return {
    isChosen: () => existsSync(path),
    store: async (pin) => {
      const salt = randomBytes(16).toString('hex');
      const hash = (await hashed(pin, salt)).toString('hex');
      try {
        writeWhole(path, `${JSON.stringify({ salt, hash })}\n`, 0o600);
        return true;
      } catch {
        return false;
      }
    },
    matches: async (pin) => {
      const read = readStored(path);
      if (read === undefined) return false;
      const hash = Buffer.from(read.hash, 'hex');
      const given = await hashed(pin, read.salt);
      return hash.length === given.length && timingSafeEqual(hash, given);
    },
    forget: () => rmSync(path, { force: true }),
  };
}

function readStored(path: string): v.InferOutput<typeof stored> | undefined {
  try {
    return v.parse(stored, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Node's default cost: 2^14, 16 MB, about 50 ms. */
function hashed(pin: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, 32, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
