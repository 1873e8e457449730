import type { VisitPlace } from '../../data/visit-place.ts';
import type { Exhibit } from './exhibit.ts';

/** Where the visitor is, or `undefined` where nobody would want to go on. */
export function placeOf(exhibit: Exhibit): VisitPlace | undefined {
  switch (exhibit.scene) {
    case 'map':
    case 'day':
    case 'about':
      return { scene: exhibit.scene, ...visitOf(exhibit) };
    case 'profile':
      return { scene: 'profile', ...visitOf(exhibit), id: exhibit.id };
    case 'compare':
      return { scene: 'compare', ...visitOf(exhibit), pair: [...exhibit.pair] };
    default:
      return undefined;
  }
}

/** The exhibit at a place where a visitor was: what lay open over the scene is closed. */
export function resumed(place: VisitPlace): Exhibit {
  const visit = { language: place.language, minute: place.minute ?? undefined };
  const common = { visit, asked: false, drawer: undefined } as const;
  switch (place.scene) {
    case 'map':
      return { scene: 'map', ...common };
    case 'day':
      return { scene: 'day', ...common, from: undefined };
    case 'about':
      return { scene: 'about', ...common, part: 'all' };
    case 'profile':
      return { scene: 'profile', ...common, id: place.id };
    case 'compare':
      return { scene: 'compare', ...common, pair: place.pair };
    default:
      return place satisfies never;
  }
}

function visitOf({ visit }: Extract<Exhibit, { readonly visit: unknown }>) {
  return { language: visit.language, minute: visit.minute ?? null };
}
