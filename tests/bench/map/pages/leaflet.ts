import { canvas, circleMarker, divIcon, geoJSON, map, marker, polyline } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './page.css';
import { arcs, colours, countries, landOf, places, pointsOf, stage } from './recipe.ts';

/** Leaflet with its canvas renderer; Mercator, which is what it has. */
const box = stage();
const world = await countries();
const leaflet = map(box, {
  renderer: canvas({ padding: 0.1 }),
  zoomSnap: 0,
  attributionControl: false,
  zoomControl: false,
});
leaflet.setView([25, 11], Math.log2(box.clientWidth / 256));
let index = 0;
geoJSON(world, {
  style: () => ({ fillColor: landOf(index++), fillOpacity: 1, color: colours.border, weight: 0.7 }),
}).addTo(leaflet);
for (const arc of arcs)
  polyline(
    pointsOf(arc).map(([longitude, latitude]): [number, number] => [latitude, longitude]),
    { color: colours.arc, weight: 1.5 },
  ).addTo(leaflet);
for (const { id, name, at } of places) {
  const pin = marker([at[1], at[0]], {
    icon: divIcon({
      className: '',
      iconSize: [0, 0],
      html: `<div class="place" data-place="${id}"><i class="dot"></i><b class="name">${name}</b></div>`,
    }),
  }).addTo(leaflet);
  pin.on('click', () => {
    document.querySelector('.place.chosen')?.classList.remove('chosen');
    document.querySelector(`[data-place="${id}"]`)?.classList.add('chosen');
    window.bench.chosen = id;
  });
}
// Without one the first drag would make the renderer: it belongs to the start.
circleMarker([0, 0], { radius: 0, opacity: 0 }).addTo(leaflet);
window.bench.ready = true;
