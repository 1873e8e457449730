import type { Words } from '../words.ts';
import { about } from './about.ts';
import { attract } from './attract.ts';
import { calm } from './calm.ts';
import { common } from './common.ts';
import { compare } from './compare.ts';
import { day } from './day.ts';
import { desk } from './desk.ts';
import { idle } from './idle.ts';
import { map } from './map.ts';
import { profile } from './profile.ts';

export const es: Words = { common, attract, map, profile, compare, day, about, idle, calm, desk };
