import type { Sealed } from './crypto';

/** One draft as it lies in the store: only hashes and times can be read. */
export interface Row extends Sealed {
  readonly id: string;
  /** Keyed hash of the site; "" for a talk in a tab of its own. */
  readonly site: string;
  /** Keyed hash of site and record; "" where the dossier does not say whose record it is. */
  readonly record: string;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly expiresAt: number;
  /** The browser session in which somebody last wrote in it or said that it is theirs (R10). */
  readonly session?: string;
  /** The browser session whose key in memory sealed it (R7); absent: the key on disk did. */
  readonly sealedIn?: string;
}

/** A place where rows lie. Each throws what the browser says when it refuses. */
export interface Rows {
  get(id: string): Promise<Row | undefined>;
  all(): Promise<Row[]>;
  /** @throws a QuotaExceededError when it is full. */
  put(row: Row): Promise<void>;
  /** One that is not there is no fault. */
  remove(id: string): Promise<void>;
  /** @returns how many there were. */
  clear(): Promise<number>;
}
