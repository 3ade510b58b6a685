import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { makeKeys, type Keys, type Sealed } from './crypto';

/** One draft as it lies in the database: only hashes and times can be read. */
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
}

interface Schema extends DBSchema {
  drafts: { key: string; value: Row };
  keys: { key: 'keys'; value: Keys };
}
export type Database = IDBPDatabase<Schema>;

let opened: Promise<Database> | undefined;

/**
 * The database of Kring. Only the background may open it: in an embedded frame the browser refuses it or gives
 * a separate one (PLATFORM 3).
 * @throws what the browser says when it refuses.
 */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>('kring', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('keys');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The keys of this installation, made at first use. Two calls at once get the same keys. */
export async function installationKeys(): Promise<Keys> {
  const db = await database();
  const known = await db.get('keys', 'keys');
  if (known) return known;
  const fresh = await makeKeys();
  const tx = db.transaction('keys', 'readwrite');
  const first = await tx.store.get('keys');
  if (!first) await tx.store.put(fresh, 'keys');
  await tx.done;
  return first ?? fresh;
}
