/** The facts of a profile that can be asked for their source. `title-0` is the first commitment. */
export type FactKey =
  | 'identity'
  | 'seat'
  | 'distance'
  | 'population'
  | 'area'
  | 'leader'
  | 'languages'
  | 'count'
  | `title-${number}`;

/** What lies open beside a scene; never two at once. */
export type Drawer =
  | undefined
  | { readonly kind: 'source'; readonly fact: FactKey }
  | { readonly kind: 'languages' }
  | { readonly kind: 'people' };
