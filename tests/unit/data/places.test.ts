import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { areasSource, pioneerAreas } from '../../../data/build/areas.ts';
import { levels, worldAt } from '../../../data/build/levels.ts';
import type { PioneerId } from '../../../data/pioneer.ts';
import { pioneers } from '../../../data/pioneers.ts';
import { areasOf, atlasOf } from '../../../renderer/canvas/atlas.ts';
import { localHour } from '../../../renderer/light/hour.ts';

/**
 * The clocks at 10:45 in Paris (09:45 UTC) on 9 December 2016, from the legal time of each country:
 * UTC−6 central time (Texas, Jalisco), UTC−5 eastern time (Ontario) and Peru, UTC−3 Argentina, UTC−2
 * Brasília in summer time (decree 6558/2008: October to February), UTC Ghana and Britain in winter, UTC+1
 * Spain and France, UTC+3 East Africa, UTC+4 Georgia, UTC+7 western Indonesia, UTC+9 Korea.
 */
const clocks: { readonly [P in PioneerId]: string } = {
  austin: '03:45',
  bojonegoro: '16:45',
  'buenos-aires': '06:45',
  'elgeyo-marakwet': '12:45',
  jalisco: '03:45',
  kigoma: '12:45',
  'la-libertad': '04:45',
  madrid: '10:45',
  ontario: '04:45',
  paris: '10:45',
  'sao-paulo': '07:45',
  scotland: '09:45',
  'sekondi-takoradi': '09:45',
  seoul: '18:45',
  tbilisi: '13:45',
};

test.each(pioneers)('the zone of $id gives its legal time on the day', ({ id, zone }) => {
  expect(localHour(zone, Date.UTC(2016, 11, 9, 9, 45)).clock).toBe(clocks[id]);
});

describe.each(levels)('at $name', (level) => {
  const world = worldAt(level);
  const { countries } = atlasOf(world);

  // No tolerance: the coastal seats, too, lie on the simplified land.
  test.each(pioneers)('the seat of $id lies in its country', ({ countryId, seat }) => {
    const [longitude, latitude] = seat.value.at;
    const country = countries.get(countryId);
    expect(country && geoContains(country, [longitude, latitude])).toBe(true);
  });

  test('every shape has an id of its own, and none is turned inside out', () => {
    const { geometries } = world.objects.countries;
    expect(new Set(geometries.map(({ id }) => id)).size).toBe(geometries.length);
    expect(geometries.length).toBe(level.name === '110m' ? 177 : 241);
    for (const [id, country] of countries) expect(geoArea(country), id).toBeLessThan(1);
  });
});

test('the seat of no pioneer lies in the country of another, so names and outlines are not crossed', () => {
  const { countries } = atlasOf(worldAt(levels[0] ?? { name: '', fromPath: '' }));
  for (const { id, seat, countryId } of pioneers) {
    const [longitude, latitude] = seat.value.at;
    const homes = [...countries].filter(([, country]) => geoContains(country, [longitude, latitude]));
    expect(
      homes.map(([home]) => home),
      id,
    ).toEqual([countryId]);
  }
});

describe('the outlines of the pioneers', () => {
  const areas = areasOf(pioneerAreas());
  const provenance = new Map(
    areasSource().objects.areas.geometries.map((area) => [area.id, area.properties]),
  );
  const outlined = pioneers.filter(({ id }) => areas.has(id));

  test('are fourteen: Kigoma has none that agrees with its area', () => {
    expect(areas.size).toBe(14);
    expect(outlined).toHaveLength(14);
    expect(areas.has('kigoma')).toBe(false);
  });

  test.each(outlined)('that of $id holds its seat, and is as large as the area that is shown', (pioneer) => {
    const outline = areas.get(pioneer.id);
    const [longitude, latitude] = pioneer.seat.value.at;
    expect(outline && geoContains(outline, [longitude, latitude])).toBe(true);
    // Mean radius of the earth; the sphere differs from the ellipsoid by up to half a percent.
    const km2 = (outline ? geoArea(outline) : 0) * 6371.0088 ** 2;
    expect(Math.abs(km2 / (pioneer.area?.value.km2 ?? 0) - 1)).toBeLessThan(0.055);
  });

  test.each(outlined)('that of $id says where it comes from and under which licence', ({ id, area }) => {
    const { source, licence, quality, official_km2 } = provenance.get(id) ?? {};
    expect([source, licence]).not.toContain('');
    expect(quality).toBe('good');
    expect(official_km2).toBe(area?.value.km2);
  });
});
