import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders.ts';
import { measureDay } from './day.ts';
import { measureGlobe } from './globe.ts';
import { type Served, serve } from './pages.ts';
import { heading, medianOf, row, verdicts } from './report.ts';
import { type Measures, visit } from './visit.ts';

/**
 * `npm run bench:map`: the exhibit's map against d3 in SVG, Leaflet and OpenLayers.
 *
 * The same countries, fifteen places with names and fourteen arcs; the same ten seconds of wheel,
 * drags, flicks and pinches as real input; a fresh browser and a screen of its own for every visit,
 * the order turned round in every other round. Frames are those that the display compositor drew.
 *
 *   npm run bench:map -- --size 1920x1080 --size 3840x2160 --rounds 3 --only 'd3,bare' --pictures FOLDER
 *
 * With `--handle` the day is turned instead, by its handle and by the world itself; `--built FOLDER`
 * measures another build of the page in the same rounds:
 *
 *   npm run bench:map -- --handle --built FOLDER
 *
 * With `--globe` a globe is turned, drawn by one way after the other: see README.md.
 *
 *   npm run bench:map -- --globe --only pixel
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['1920x1080', '3840x2160'] },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    pictures: { type: 'string' },
    handle: { type: 'boolean', default: false },
    globe: { type: 'boolean', default: false },
    built: { type: 'string', multiple: true, default: [] },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${values.rounds} is not a number of rounds`);
const load = loadavg()[0] ?? 0;
if (load > 0.5) console.log(`The machine is busy (load ${load.toFixed(1)}): read ratios, not times.`);
if (values.handle) {
  await measureDay({ sizes: values.size, rounds, folders: values.built });
  process.exit();
}
if (values.globe) {
  const only = values.only.split(',').filter((word) => word !== '');
  await measureGlobe({ sizes: values.size, rounds, only, pictures: values.pictures });
  process.exit();
}
if (!existsSync('tests/bench/map/node_modules'))
  throw new Error('The other libraries are not installed: npm ci --prefix tests/bench/map');

const [floor, ...others] = contenders;
const wanted = values.only.split(',').filter((word) => word !== '');
const chosen = [
  floor,
  ...others.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word))),
];
const pages = new Map<Contender, Served>();
for (const contender of chosen) pages.set(contender, await serve(contender));

for (const size of values.size) {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const measured = new Map<Contender, Measures[]>(chosen.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contender of round % 2 === 0 ? chosen : [...chosen].reverse()) {
      const page = pages.get(contender);
      if (page === undefined) continue;
      const picture =
        values.pictures === undefined || round > 0
          ? undefined
          : `${values.pictures}/${contender.name.replaceAll(/\W+/g, '-')}-${size}.png`;
      const measures = await visit(contender, page, width, height, picture);
      measured.get(contender)?.push(measures);
      if (round === 0 && contender === chosen[0]) console.log(heading());
      console.log(row(`${round + 1} ${contender.name}`, measures, measures));
    }
  const floors = measured.get(floor) ?? [];
  console.log(`\n${size}, median of ${rounds}:\n${heading()}`);
  for (const [contender, all] of measured) {
    const code = pages.get(contender)?.kilobytes ?? 0;
    console.log(`${row(contender.name, medianOf(all), medianOf(floors))}  ${code.toFixed(0)} kB of code`);
  }
  console.log('');
  for (const [contender, all] of measured)
    for (const verdict of verdicts(contender.name, height, all, floors)) console.log(verdict);
}
for (const page of pages.values()) page.close();
process.exit();
