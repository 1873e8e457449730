/** The ten flat steps of the light, from night to full sun. */
export const lightSteps = ['n0', 'n1', 'n2', 'n3', 'd0', 'd1', 'd2', 'd3', 'd4', 'd5'] as const;

export type LightStep = (typeof lightSteps)[number];

/** The colours of one step. Text is at least 7:1 on `sea` and on `land` (WCAG). */
export interface Light {
  /** Height of the sun from which the step begins, in degrees; −90 for night. */
  readonly from: number;
  readonly sea: string;
  readonly land: string;
  readonly text: string;
  /** Second text, also 7:1. */
  readonly second: string;
  /** Graphic lines, at least 3:1. */
  readonly line: string;
}

export const ink = '#180f36';
export const paper = '#fff6e6';
export const lamp = '#ffd98c';
/** A pioneer's territory at night; by day it is paper at 60 %. */
export const nightTerritory = '#7468c8';

export const lights: { readonly [S in LightStep]: Light } = {
  n0: { from: -90, sea: '#12102c', land: '#26245a', text: paper, second: '#beb7bc', line: '#78748f' },
  n1: { from: -18, sea: '#261a62', land: '#3a2d7e', text: paper, second: '#d6ccd0', line: '#8d81aa' },
  n2: { from: -12, sea: '#42258a', land: '#54369c', text: paper, second: '#f0e5df', line: '#a692c0' },
  n3: { from: -6, sea: '#6c1f72', land: '#7d2e7e', text: paper, second: '#faeee2', line: '#bf94b3' },
  d0: { from: -0.833, sea: '#ff8766', land: '#ffa68c', text: ink, second: '#241538', line: '#80454c' },
  d1: { from: 6, sea: '#ffa87c', land: '#ffc3a3', text: ink, second: '#3d2741', line: '#875858' },
  d2: { from: 12, sea: '#ffc58f', land: '#ffdfbd', text: ink, second: '#493549', line: '#8c6a63' },
  d3: { from: 24, sea: '#fbdca4', land: '#fff0d2', text: ink, second: '#4e4050', line: '#8c786e' },
  d4: { from: 40, sea: '#ebebce', land: '#fbfaee', text: ink, second: '#4f485e', line: '#868185' },
  d5: { from: 60, sea: '#d3e9e8', land: '#f5fbf9', text: ink, second: '#474663', line: '#798093' },
};

/** The step that a sun of this height (degrees) gives. */
export function lightStep(height: number): LightStep {
  let step: LightStep = 'n0';
  for (const candidate of lightSteps) if (height >= lights[candidate].from) step = candidate;
  return step;
}

export function isNight(step: LightStep): boolean {
  return step.startsWith('n');
}
