import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Part, relationType } from './part.ts';
import { declaration, escaped } from './xml.ts';

/**
 * Parts as one file. The first entry is the list of content types, as every reader expects it; all carry
 * the same time, so the same parts are the same bytes.
 */
export function packed(parts: readonly Part[], rootRelations: Part, written: Date): Uint8Array {
  const files: Zippable = {};
  const put = (path: string, content: string | Uint8Array) => {
    // Pictures are compressed already.
    files[path] = typeof content === 'string' ? [strToU8(content), { level: 9 }] : [content, { level: 0 }];
  };
  put('[Content_Types].xml', contentTypes(parts));
  for (const part of [rootRelations, ...parts]) {
    if (part.path !== '') put(part.path, part.content);
    if (part.relations !== undefined) put(relationsPath(part.path), relations(part));
  }
  return zipSync(files, { mtime: localTime(written) });
}

/** A zip knows no zones: the hours of UTC, said as if they were those of this machine. */
function localTime(at: Date): Date {
  return new Date(
    Math.max(1980, at.getUTCFullYear()),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}

function contentTypes(parts: readonly Part[]): string {
  const named = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return [
    declaration,
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    ...named,
    '</Types>',
  ].join('');
}

/** "ppt/slides/slide1.xml" has its relations in "ppt/slides/_rels/slide1.xml.rels". */
function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relations({ relations = [] }: Part): string {
  const entries = relations.map(({ id, kind, target, outside = false }) => {
    const where = outside ? `${escaped(target)}" TargetMode="External` : `/${target}`;
    return `<Relationship Id="${id}" Type="${relationType(kind)}" Target="${where}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
