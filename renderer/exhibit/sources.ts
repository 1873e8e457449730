import type { Pioneer } from '../../data/pioneer.ts';
import type { Confidence, Fact, Source } from '../../data/source.ts';
import type { FactKey } from './drawer.ts';

/** A fact as it may be shown: one of low confidence is kept in the data, but not shown as a fact. */
export function known<T>(fact: Fact<T> | undefined): Fact<T> | undefined {
  return fact?.confidence === 'low' ? undefined : fact;
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high'];

/** What is computed from two facts is no surer than the less sure of them. */
function together(a: Fact<unknown>, b: Fact<unknown>): Fact<unknown> {
  const sources = [...a.sources];
  for (const source of b.sources) if (!sources.some((one) => isSame(one, source))) sources.push(source);
  const lesser = Math.min(ranks.indexOf(a.confidence), ranks.indexOf(b.confidence));
  return { value: true, sources, confidence: ranks[lesser] ?? 'low' };
}

function isSame(a: Source, b: Source): boolean {
  return a.publisher === b.publisher && a.document === b.document && a.address === b.address;
}

/** The fact behind a key, or `undefined` where no document says it. The distance rests on both seats. */
export function factOf(pioneer: Pioneer, key: FactKey, paris: Pioneer): Fact<unknown> | undefined {
  switch (key) {
    case 'identity':
      return known(pioneer.identity);
    case 'seat':
      return known(pioneer.seat);
    case 'distance':
      return pioneer.id === paris.id ? known(paris.seat) : known(together(pioneer.seat, paris.seat));
    case 'population':
      return known(pioneer.population);
    case 'area':
      return known(pioneer.area);
    case 'leader':
      return known(pioneer.leader);
    case 'languages':
      return known(pioneer.languages);
    case 'count':
      return known(pioneer.commitments.count);
    default:
      return known(pioneer.commitments.titles[Number(key.slice('title-'.length))]);
  }
}

/** An address as it is read on a screen: without the scheme and what every address begins with. */
export function readableAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
