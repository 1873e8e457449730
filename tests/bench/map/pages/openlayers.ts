import { geoEqualEarthRaw } from 'd3-geo';
import Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';
import LineString from 'ol/geom/LineString';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import OpenLayers from 'ol/Map';
import { addCoordinateTransforms, addProjection, get, Projection } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style';
import View from 'ol/View';
import 'ol/ol.css';
import './page.css';
import { arcs, colours, countries, landOf, places, pointsOf, stage } from './recipe.ts';

/** OpenLayers with vector layers, in Equal Earth. */
const box = stage();
const radians = Math.PI / 180;
const [right] = geoEqualEarthRaw(Math.PI, 0);
const [, top] = geoEqualEarthRaw(0, Math.PI / 2);
const code = 'equal-earth';
const units = 1e6;
addProjection(
  new Projection({ code, units: 'm', extent: [-right * units, -top * units, right * units, top * units] }),
);
addCoordinateTransforms(
  'EPSG:4326',
  code,
  ([longitude = 0, latitude = 0]) =>
    geoEqualEarthRaw(longitude * radians, latitude * radians).map((length) => length * units),
  ([x = 0, y = 0]) =>
    (geoEqualEarthRaw.invert?.(x / units, y / units) ?? [0, 0]).map((angle) => angle / radians),
);
const projection = get(code) ?? code;
const inPlane = { dataProjection: 'EPSG:4326', featureProjection: projection };

const land = new GeoJSON().readFeatures(await countries(), inPlane);
for (const [i, country] of land.entries())
  country.setStyle(
    new Style({
      fill: new Fill({ color: landOf(i) }),
      stroke: new Stroke({ color: colours.border, width: 0.7 }),
    }),
  );
const lines = arcs.map((arc) => {
  const line = new Feature(new LineString(pointsOf(arc)).transform('EPSG:4326', projection));
  line.setStyle(new Style({ stroke: new Stroke({ color: colours.arc, width: 1.5 }) }));
  return line;
});
const look = (name: string, chosen: boolean) =>
  new Style({
    image: new Circle({
      radius: 8,
      fill: new Fill({ color: chosen ? colours.chosen : colours.dot }),
      stroke: new Stroke({ color: '#fff', width: 2 }),
    }),
    text: new Text({ text: name, offsetX: 12, textAlign: 'left', font: '600 15px sans-serif' }),
  });
const pins = places.map(({ id, name, at }) => {
  const pin = new Feature(new Point([...at]).transform('EPSG:4326', projection));
  pin.setProperties({ id, name });
  pin.setStyle(look(name, false));
  return pin;
});
const ol = new OpenLayers({
  target: box,
  controls: [],
  layers: [land, lines, pins].map(
    (features) => new VectorLayer({ source: new VectorSource<Feature>({ features }) }),
  ),
  view: new View({ projection, center: [0, 0], resolution: (2 * right * units) / (box.clientWidth - 40) }),
});
ol.on('click', ({ pixel }) => {
  const hit = ol
    .getFeaturesAtPixel(pixel, { hitTolerance: 12 })
    .find((found) => found.get('id') !== undefined);
  if (hit === undefined) return;
  for (const pin of pins) pin.setStyle(look(pin.get('name'), pin.get('id') === hit.get('id')));
  ol.once('rendercomplete', () => {
    window.bench.chosen = hit.get('id');
  });
});
window.bench.at = (id) => {
  const place = pins.find((pin) => pin.get('id') === id)?.getGeometry();
  const [x = 0, y = 0] = place === undefined ? [] : ol.getPixelFromCoordinate(place.getCoordinates());
  return [x, y];
};
ol.once('rendercomplete', () => {
  window.bench.ready = true;
});
