import * as v from 'valibot';
import { languageCodes } from '../language.ts';
import { type Pioneer, pioneerIds } from '../pioneer.ts';
import { type Person, type ProgrammeItem, programmeItemIds } from '../programme.ts';

/** What each written file must hold. Units and meanings stand beside the types it is held to. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
const localized = v.strictObject(v.entriesFromList(languageCodes, text));
const address = v.pipe(v.string(), v.url('is no address'), v.startsWith('http'));

const source = v.strictObject({ publisher: text, document: text, address: v.exactOptional(address) });

function fact<S extends v.GenericSchema>(value: S) {
  return v.strictObject({
    value,
    sources: v.pipe(v.array(source), v.minLength(1, 'names no source')),
    confidence: v.picklist(['high', 'medium', 'low']),
  });
}

const positive = v.pipe(v.number(), v.gtValue(0, 'is not above 0'));
const whole = v.pipe(positive, v.integer('is no whole number'));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const ianaZone = v.pipe(v.string(), v.check(isZone, 'is no IANA time zone'));

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.includes('/');
  } catch {
    return false;
  }
}

/** The outlines use this key, so its leading zeros count. */
const isoNumeric = v.pipe(v.string(), v.regex(/^\d{3}$/, 'is no ISO 3166-1 number of three digits'));

const commitments = v.pipe(
  v.strictObject({
    count: v.exactOptional(fact(whole)),
    titles: v.array(
      fact(
        v.strictObject({
          ogpId: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{3}\d{4}$/, 'is no number of OGP'))),
          title: localized,
        }),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ count, titles }) => count === undefined || titles.length <= count.value,
      'is less than the titles',
    ),
    ['count'],
  ),
);

export const pioneerSchema: v.GenericSchema<unknown, Pioneer> = v.strictObject({
  id: v.picklist(pioneerIds),
  name: localized,
  nativeName: text,
  nativeLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'is no language of two letters')),
  officialName: text,
  country: localized,
  countryId: isoNumeric,
  kind: localized,
  identity: fact(v.literal(true)),
  seat: fact(v.strictObject({ name: localized, at: v.strictTuple([degrees(180), degrees(90)]) })),
  zone: ianaZone,
  population: v.exactOptional(
    fact(
      v.strictObject({
        people: whole,
        // Of another decade a figure would say nothing of 2016.
        year: v.pipe(whole, v.minValue(2006), v.maxValue(2017)),
        kind: localized,
      }),
    ),
  ),
  area: v.exactOptional(fact(v.strictObject({ km2: positive, kind: localized }))),
  languages: v.exactOptional(fact(v.strictObject({ count: whole, names: localized }))),
  leader: v.exactOptional(
    fact(
      v.strictObject({
        name: localized,
        nativeName: v.exactOptional(text),
        office: localized,
        presentInParis: v.boolean(),
      }),
    ),
  ),
  commitments,
  publicPage: v.exactOptional(address),
});

export const personSchema: v.GenericSchema<unknown, Person> = v.strictObject({
  id: text,
  name: localized,
  role: localized,
  pioneer: v.picklist(pioneerIds),
});

export const itemSchema: v.GenericSchema<unknown, ProgrammeItem> = v.strictObject({
  id: v.picklist(programmeItemIds),
  startMinute: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
  title: localized,
  shortTitle: localized,
  people: v.exactOptional(localized),
});
