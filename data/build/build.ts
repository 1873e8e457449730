import { mkdirSync, writeFileSync } from 'node:fs';
import { contentFaults } from './content.ts';
import { derivedFiles } from './derived.ts';
import { settingsSchemaText } from './settings-schema.ts';

/** `npm run build:data`: checks what is written by hand, and rebuilds what is derived from a source. */
const faults = contentFaults();
for (const fault of faults) console.error(`data: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

const world = new URL('../world/', import.meta.url);
mkdirSync(world, { recursive: true });
for (const [name, content] of derivedFiles()) {
  writeFileSync(new URL(name, world), content);
  console.log(`data/world/${name}: ${Math.round(Buffer.byteLength(content) / 1000)} kB`);
}

writeFileSync(new URL('../settings.schema.json', import.meta.url), settingsSchemaText());
