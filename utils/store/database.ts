import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';
import { hashKeyOf, makeKeys, type Keys, type Sealed } from './crypto';

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
/** As last read; still good for hashes when the database is refused later on. */
let lastKeys: Keys | undefined;

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

/**
 * The keys of this installation, made at first use. Two calls at once get the same keys. Damaged ones are
 * replaced: what they sealed is lost either way, and a new talk can be kept again.
 */
export async function installationKeys(): Promise<Keys> {
  const db = await database();
  const known = await db.get('keys', 'keys');
  if (areKeys(known)) return (lastKeys = known);
  // Drafts that were typed while the database was refused belong to places hashed with the stand-in.
  const made = await makeKeys();
  const fresh = { ...made, hash: (await standIn()) ?? made.hash };
  const tx = db.transaction('keys', 'readwrite');
  const first = await tx.store.get('keys');
  if (areKeys(first)) {
    await tx.done;
    return first;
  }
  await Promise.all([tx.store.put(fresh, 'keys'), tx.done]);
  return fresh;
}

/** Where `hashKeys` keeps what it needs while the database is refused. */
const STAND_IN = 'stand-in-key';

/**
 * The key for hashes of places. A refused database must not take the panel away with it, so then a key in memory
 * stands in until the browser closes: the panel still knows its place, and can say that it cannot save.
 */
export async function hashKeys(): Promise<Pick<Keys, 'hash'>> {
  // Not back to the real key half-way: the same page would become another place, and the talk in it would go.
  const hash = await standIn();
  if (hash) return { hash };
  try {
    return await installationKeys();
  } catch {
    if (lastKeys) return lastKeys;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    await browser.storage.session.set({ [STAND_IN]: [...bytes] });
    return { hash: await hashKeyOf(bytes) };
  }
}

async function standIn(): Promise<CryptoKey | undefined> {
  const stored = (await browser.storage.session.get(STAND_IN))[STAND_IN];
  return Array.isArray(stored) ? hashKeyOf(new Uint8Array(stored.map(Number))) : undefined;
}

function areKeys(value: unknown): value is Keys {
  if (typeof value !== 'object' || value === null || !('seal' in value) || !('hash' in value)) return false;
  return value.seal instanceof CryptoKey && value.hash instanceof CryptoKey;
}
