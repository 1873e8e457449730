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

/** Which of the two that are compared: the left one or the right one. */
export type Side = 0 | 1;

/** What lies open over a comparison. */
export type CompareDrawer =
  | undefined
  | { readonly kind: 'source'; readonly side: Side; readonly fact: FactKey }
  | { readonly kind: 'choice'; readonly side: Side }
  | { readonly kind: 'languages' };
