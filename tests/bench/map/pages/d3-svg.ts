import { geoEqualEarth, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import './page.css';
import { arcs, colours, countries, landOf, places, stage } from './recipe.ts';

/** d3-geo and d3-zoom in SVG, as their documentation shows it: one group is transformed. */
const box = stage();
const { clientWidth: width, clientHeight: height } = box;
const world = await countries();
const projection = geoEqualEarth().fitExtent(
  [
    [20, 20],
    [width - 20, height - 20],
  ],
  { type: 'Sphere' },
);
const path = geoPath(projection);
const svg = select(box).append('svg').attr('width', width).attr('height', height);
const group = svg.append('g');
group
  .selectAll('path')
  .data(world.features)
  .join('path')
  .attr('d', path)
  .attr('fill', (_, i) => landOf(i))
  .attr('stroke', colours.border)
  .attr('stroke-width', 0.7)
  .attr('vector-effect', 'non-scaling-stroke');
for (const [from, to] of arcs)
  group
    .append('path')
    .attr('d', path({ type: 'LineString', coordinates: [[...from], [...to]] }))
    .attr('fill', 'none')
    .attr('stroke', colours.arc)
    .attr('stroke-width', 1.5)
    .attr('vector-effect', 'non-scaling-stroke');

const at = places.map((place) => projection([...place.at]) ?? [0, 0]);
const marks = svg
  .selectAll('g.mark')
  .data(places)
  .join('g')
  .attr('class', 'mark')
  .attr('data-place', ({ id }) => id)
  .attr('transform', (_, i) => `translate(${at[i]})`);
const dots = marks
  .append('circle')
  .attr('class', 'dot')
  .attr('r', 8)
  .attr('fill', colours.dot)
  .attr('stroke', '#fff')
  .attr('stroke-width', 2);
marks
  .append('text')
  .attr('x', 12)
  .attr('dy', '.35em')
  .text(({ name }) => name);
marks.on('click', (_, { id }) => {
  dots.attr('fill', (place) => (place.id === id ? colours.chosen : colours.dot));
  window.bench.chosen = id;
});
svg.call(
  zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, 12])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .on('zoom', ({ transform }) => {
      group.attr('transform', transform);
      marks.attr('transform', (_, i) => `translate(${transform.apply(at[i] ?? [0, 0])})`);
    }),
);
window.bench.ready = true;
