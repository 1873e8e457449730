import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = execFileSync('git', ['ls-files', '*.md'], { encoding: 'utf8' }).trim().split('\n');
// JSON of a known file: the test below fails when it has no scripts.
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Paths of the project that a document names: links, and code spans that look like one. */
function namedPaths(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
  const spans = [...text.matchAll(/`((?:data|main|renderer|assets|tests|scripts)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  );
  return [...links, ...spans];
}

test.each(documents)('%s names only what exists', (document) => {
  const text = readFileSync(document, 'utf8');
  const lost = namedPaths(text).filter(
    (path) => !existsSync(path) && !existsSync(join(dirname(document), path)),
  );
  expect(lost).toEqual([]);
});

test.each(documents)('every command in %s is a script of package.json', (document) => {
  const text = readFileSync(document, 'utf8');
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
