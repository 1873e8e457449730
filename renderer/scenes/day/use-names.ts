import { useLayoutEffect, useRef, useState } from 'react';
import type { LanguageCode } from '../../../data/language.ts';
import type { Words } from '../../../data/languages/words.ts';
import { type ChartName, isSound, placeChartNames } from '../../light/chart-names.ts';
import { italicWidth } from '../../parts/text-width.ts';
import type { Dot } from './dot.ts';
import type { DayLayout } from './layout.ts';
import { edgeSize, edgesOf, roomOf, travelled, wishesOf } from './names.ts';

/** While the world turns, names that no longer fit are placed anew at most this often, in ms. */
const placingPause = 120;

/** Widths as drawn, in design pixels. Hours are tabular, so one measure serves every minute. */
interface Widths {
  readonly of: ReadonlyMap<string, number>;
  readonly caption: number;
}

/** The last placing, and the dots it was made for. */
interface Placing {
  readonly names: readonly ChartName<Dot['id']>[];
  readonly dots: readonly Dot[];
  /** What it was made for at rest; while turning, what must not have changed since. */
  readonly rest: string | undefined;
  readonly occasion: string;
  readonly time: number;
}

interface Scene {
  readonly dots: readonly Dot[];
  readonly layout: DayLayout;
  readonly words: Words;
  readonly language: LanguageCode;
  readonly unit: number;
  readonly turning: boolean;
  /** Whose dot was touched. */
  readonly asked: string | undefined;
}

/** The names of the chart: placed anew at rest, going along with their dots while the world turns. */
export function useNames({ dots, layout, words, language, unit, turning, asked }: Scene) {
  const nodes = useRef(new Map<string, HTMLElement>());
  const caption = useRef<HTMLParagraphElement>(null);
  const [widths, setWidths] = useState<Widths>({ of: new Map(), caption: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language decides what is measured
  useLayoutEffect(() => {
    let gone = false;
    const measure = () => {
      if (gone) return;
      const width = (node: HTMLElement | null) => (node?.getBoundingClientRect().width ?? 0) / unit;
      const of = new Map([...nodes.current].map(([id, node]) => [id, width(node)]));
      setWidths({ of, caption: width(caption.current) });
    };
    measure();
    document.fonts.ready.then(measure);
    return () => {
      gone = true;
    };
  }, [language, unit]);

  const edges = edgesOf(dots, layout, words, (text) => italicWidth(text, edgeSize(layout)));
  const wishes = wishesOf(dots, (id) => widths.of.get(id) ?? 0, asked);
  const room = roomOf(dots, layout, edges, widths.caption);
  const last = useRef<Placing>(undefined);
  const occasion = `${asked} ${layout.width} ${layout.chart} ${[...widths.of.values()].join()}`;
  const rest = turning ? undefined : `${dots.map(({ clock }) => clock).join()} ${occasion}`;
  const names = (): readonly ChartName<Dot['id']>[] => {
    const before = last.current;
    if (before !== undefined && before.occasion === occasion) {
      if (rest !== undefined && before.rest === rest) return before.names;
      const gone = travelled(before.names, before.dots, dots);
      const early = performance.now() - before.time < placingPause;
      if (turning && (early || isSound(gone, wishes, room))) return gone;
    }
    const kept = new Map(before?.names.map(({ id, place }) => [id, place]));
    const placed = placeChartNames(wishes, room, kept);
    last.current = { names: placed, dots, rest, occasion, time: performance.now() };
    return placed;
  };
  return { nodes, caption, captionWidth: widths.caption, edges, names: widths.of.size === 0 ? [] : names() };
}
