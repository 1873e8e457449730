import type { View } from '../map/picture.ts';

/** Which of the two pictures of the map: the one that is looked at, or the whole world that lies under it. */
export type Sheet = 'view' | 'ground';

/** What the page asks of the painter. A later order for a sheet replaces an earlier one. */
export interface Order<Look> {
  /** Told back with the picture. */
  readonly number: number;
  readonly sheet: Sheet;
  readonly view: View;
  readonly look: Look;
  /** True while the map moves: coarser outlines do. */
  readonly draft: boolean;
}

/** What the painter answers: the picture of the last order for a sheet, or that it could not paint. */
export type Delivery =
  | {
      readonly number: number;
      readonly sheet: Sheet;
      readonly bitmap: ImageBitmap;
      /** False while finer outlines are on their way: the same picture comes again then. */
      readonly final: boolean;
    }
  | { readonly failure: string };
