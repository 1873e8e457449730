import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { charactersShown } from './characters.ts';
import { fontFiles } from './files.ts';

/** `npm run build:fonts`: the typefaces, with the characters that stand in the content and no other file. */
const folder = new URL('./', import.meta.url);
const files = await fontFiles(charactersShown());
for (const name of readdirSync(folder))
  if (name.endsWith('.woff2') && !files.has(name)) rmSync(new URL(name, folder));
for (const [name, content] of files) {
  writeFileSync(new URL(name, folder), content);
  console.log(`assets/fonts/${name}: ${content.length} bytes`);
}
