import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { savePlaces } from '../../../main/places.ts';
import { ownFolder } from './folder.ts';

test('the documents folder is made where it is missing, and the drives that are there follow it', () => {
  const folder = ownFolder();
  mkdirSync(join(folder, 'media', 'STAFF KEY'), { recursive: true });
  const places = savePlaces(join(folder, 'Documents'), [join(folder, 'media'), join(folder, 'nowhere')]);
  expect(places).toEqual([
    { id: 'documents', kind: 'documents', name: '', path: join(folder, 'Documents') },
    { id: 'drive:STAFF KEY', kind: 'drive', name: 'STAFF KEY', path: join(folder, 'media', 'STAFF KEY') },
  ]);
});

test('what cannot be written is not offered', () => {
  const folder = ownFolder();
  mkdirSync(join(folder, 'media', 'READ ONLY'), { recursive: true });
  chmodSync(join(folder, 'media', 'READ ONLY'), 0o555);
  const offered = savePlaces('/dev/null/Documents', [join(folder, 'media')]);
  // A superuser may write everywhere.
  expect(offered.map(({ id }) => id)).toEqual(process.getuid?.() === 0 ? ['drive:READ ONLY'] : []);
});
