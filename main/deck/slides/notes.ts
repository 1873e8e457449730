import type { SlideWords } from '../../../data/languages/slides.ts';
import type { Fact, Source } from '../../../data/source.ts';

function sourceText({ publisher, document, address }: Source): string {
  return [publisher, document, ...(address === undefined ? [] : [address])].join(', ');
}

export function sourcesText(sources: readonly Source[], { notes }: SlideWords): string {
  return notes.sources(sources.map(sourceText).join(notes.between));
}

/** A fact as a paragraph of the notes: what it says, how sure it is, and every document behind it. */
export function factNote(label: string, value: string, fact: Fact<unknown>, said: SlideWords): string {
  if (fact.confidence === 'low') throw new RangeError(`${label} is not sure enough to be told`);
  const says = said.notes.fact(label, value);
  return `${says}${says.endsWith('.') ? '' : '.'} ${said.notes.confidence[fact.confidence]} ${sourcesText(fact.sources, said)}`;
}

/** Each publisher once, with the first address where it can be read. */
export function publishers(facts: readonly Fact<unknown>[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const source of facts.flatMap(({ sources }) => sources)) {
    const known = found.get(source.publisher);
    if (known === undefined || (known.address === undefined && source.address !== undefined))
      found.set(source.publisher, source);
  }
  return [...found.values()];
}
