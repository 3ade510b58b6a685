import type { Closeness, Kind, PersonId, Pin, Role } from '../model/draft';

/** What the layout must know of one person. */
export interface Figure {
  readonly id: PersonId;
  readonly closeness: Closeness | undefined;
  readonly kind: SectorKind;
  readonly role: Role;
  /** Ways to write the label, best first: on one line, on two, shortened. Never empty. */
  readonly forms: readonly LabelForm[];
  readonly pin: Pin | undefined;
}

/** A kind as a sector of the picture; "" is the place of whose kind is not known. */
export type SectorKind = Kind | '';

/** The words at the rim, as measured. A kind without a word has a sector all the same. */
export type SectorWords = Readonly<Partial<Record<SectorKind, LabelForm>>>;

/** A label as it would be written: sizes in pixels, as measured in the typeface of the picture. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Size of the whole picture, in pixels. The client is in the middle, which is (0, 0). */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The left top corner and the size, in pixels. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** An ellipse around the middle, by its two radii in pixels. */
export interface Ring {
  readonly rx: number;
  readonly ry: number;
}

/** Where everything stands. */
export interface Layout {
  readonly frame: Frame;
  /** The client's own circle. */
  readonly middle: Ring;
  /** Outer edges of the three rings; null while nobody's closeness was asked: then there are no rings to draw. */
  readonly rings: Readonly<Record<Closeness, Ring>> | null;
  /** Where those stand whose closeness was not asked. */
  readonly band: { readonly inner: Ring; readonly outer: Ring };
  /** Where professionals and volunteers stand. */
  readonly outside: { readonly inner: Ring; readonly outer: Ring };
  /** In the order of the figures. */
  readonly figures: readonly PlacedFigure[];
  /** The kinds that somebody has, with the place of their word at the rim. */
  readonly sectors: readonly { readonly kind: SectorKind; readonly box: Box }[];
}

export interface PlacedFigure extends Point {
  readonly id: PersonId;
  readonly label: {
    readonly box: Box;
    readonly lines: readonly string[];
    /** How the lines stand in the box. */
    readonly anchor: 'start' | 'middle' | 'end';
  } | null;
}
