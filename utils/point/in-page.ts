import type { Agreed } from './agree';
import type { PointedAt, Pointing, Reading, Tried } from './pointing';

/** What the script in the page can do for the background. */
export interface InPage {
  /** Lets somebody point; with `keys` from the keyboard, which then belongs to the pointing. */
  point(input: { readonly at: PointedAt; readonly keys: boolean }): void;
  /** The page is itself again. */
  rest(): void;
  read(input: Pick<Pointing, 'field' | 'mark' | 'record'>): Reading;
  /** Also outlines the field. */
  tryOut(input: Agreed): Tried;
}

/** Where the script leaves it: in the world of Kring's own scripts in that page, out of the page's reach. */
export interface PointWorld {
  kringPoint?: InPage;
}
