import * as v from 'valibot';

/**
 * Where a dossier says whose record it is (DESIGN section 4). In a pattern `{record}` stands for the key and
 * `*` for anything.
 */
const RECORD_KEY = v.variant('from', [
  v.object({ from: v.literal('address'), pattern: v.string() }),
  v.object({ from: v.literal('title'), pattern: v.string() }),
  v.object({ from: v.literal('element'), selector: v.string(), attribute: v.exactOptional(v.string()) }),
]);
export type RecordKey = v.InferOutput<typeof RECORD_KEY>;

/** What Kring knows about one dossier. */
export interface Site {
  /** Address with `*` for anything: `http://127.0.0.1:*` + `/*`. */
  readonly match: string;
  readonly record?: RecordKey;
}
