import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { defaultSettings, settingsFields } from '../settings.ts';

/**
 * The settings file as a JSON Schema (draft 2020-12), for editors and for whoever writes one by hand. Every
 * field may be left out: it is its default then.
 */
function settingsSchema(): unknown {
  const fields = toJsonSchema(v.strictObject(settingsFields), {
    target: 'draft-2020-12',
    // That no language is named twice is said below, as JSON Schema says it.
    errorMode: 'ignore',
  });
  const properties = Object.entries(fields.properties ?? {}).map(([name, schema]) => [
    name,
    {
      ...(typeof schema === 'object' ? schema : {}),
      ...(name === 'languages' ? { uniqueItems: true } : {}),
      default: Reflect.get(defaultSettings, name),
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Settings of the Pioneers exhibit',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

/** The text of `data/settings.schema.json`. */
export function settingsSchemaText(): string {
  return `${JSON.stringify(settingsSchema(), null, 2)}\n`;
}
