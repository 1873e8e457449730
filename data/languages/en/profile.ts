import type { ProfileWords } from '../profile.ts';

export const profile: ProfileWords = {};
