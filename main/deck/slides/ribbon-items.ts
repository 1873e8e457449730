import { ribbonColumns } from '../../../renderer/exhibit/ribbon.ts';
import { ink, lights } from '../../../renderer/light/steps.ts';
import { type Item, sheet } from './slide.ts';
import type { Moment } from './telling.ts';
import { block, box, line, run } from './text.ts';

const ribbonHeight = 168;

/** The fifteen in columns by their hour, each in its own light; two that share an hour lie one over the other. */
export function ribbonItems(moments: readonly Moment[], y: number): readonly Item[] {
  const columns = ribbonColumns(moments);
  const width = sheet.width / columns.length;
  const half = 112;
  return columns.flatMap(({ clock, places }, index): readonly Item[] => {
    const x = Math.round(index * width);
    const right = Math.round((index + 1) * width) - 2;
    // West first, so the second row is the one further east.
    const [first, second] = places;
    if (first === undefined) return [];
    const inset = index === 0 ? 56 : 16;
    const colour = lights[first.step].text;
    const room = right - x - inset - 4;
    const name = (moment: Moment, top: number) =>
      line(x + inset, top, room, run(moment.name, 'name', 25, { colour: lights[moment.step].text }));
    const hasParis = places.some(({ id }) => id === 'paris');
    return [
      block(box(x, y, right - x, second === undefined ? ribbonHeight : half), lights[first.step].sea),
      ...(second === undefined
        ? []
        : [block(box(x, y + half, right - x, ribbonHeight - half), lights[second.step].sea)]),
      ...(hasParis ? [block(box(x, y, right - x, 10), ink)] : []),
      line(x + inset, y + 10, room, run(clock, 'hour', 54, { colour })),
      name(first, y + 74),
      ...(second === undefined ? [] : [name(second, y + half + 12)]),
    ];
  });
}
