import { encode } from 'uqr';
import { pioneers } from '../pioneers.ts';

/**
 * The QR codes that lead a visitor's phone to a pioneer's public page, by pioneer: rows of modules from
 * the top, `1` for a dark one, with a quiet zone of four; error correction M.
 */
export function phoneCodes(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    pioneers.flatMap(({ id, publicPage }) => (publicPage === undefined ? [] : [[id, rowsOf(publicPage)]])),
  );
}

function rowsOf(address: string): readonly string[] {
  return encode(address, { ecc: 'M', border: 4 }).data.map((row) =>
    row.map((dark) => (dark ? '1' : '0')).join(''),
  );
}
