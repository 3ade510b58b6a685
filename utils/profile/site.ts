/**
 * Where a dossier says whose record it is (DESIGN section 4). In a pattern `{record}` stands for the key and
 * `*` for anything.
 */
export type RecordKey =
  | { readonly from: 'address'; readonly pattern: string }
  | { readonly from: 'title'; readonly pattern: string }
  | { readonly from: 'element'; readonly selector: string; readonly attribute?: string };

/** What Kring knows about one dossier. */
export interface Site {
  /** Address with `*` for anything: `http://127.0.0.1:*` + `/*`. */
  readonly match: string;
  readonly record?: RecordKey;
}
