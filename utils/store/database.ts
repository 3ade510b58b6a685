import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { hashBytesOf, makeKeys, type Keys } from './crypto';
import { keysInMemory } from './keys-in-memory';
import type { Row } from './rows';

interface Schema extends DBSchema {
  drafts: { key: string; value: Row };
  keys: { key: 'keys'; value: Keys };
}
type Database = IDBPDatabase<Schema>;

const NAME = 'kring';
let opened: Promise<Database> | undefined;

/**
 * The database of Kring. Only the background may open it: in an embedded frame the browser refuses it or gives
 * a separate one (PLATFORM 3).
 * @throws what the browser says when it refuses.
 */
export function database(): Promise<Database> {
  opened ??= openDB<Schema>(NAME, 1, {
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

/** Whether there is a database. Opening one that is not there would make it. */
export async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** Removes the database with everything in it. */
export async function removeDatabase(): Promise<void> {
  (await opened)?.close();
  opened = undefined;
  await deleteDB(NAME);
}

/** The keys that lie in the database; undefined where there are none, or damaged ones. */
export async function keysOnDisk(): Promise<Keys | undefined> {
  const known = await (await database()).get('keys', 'keys');
  return areKeys(known) ? known : undefined;
}

/**
 * The keys of this installation, made at first use. Two calls at once get the same keys. Damaged ones are
 * replaced: what they sealed is lost either way, and a new talk can be kept again.
 */
export async function installationKeys(): Promise<Keys> {
  const known = await keysOnDisk();
  if (known) return known;
  // Drafts that lay in memory, or were typed while the database was refused, belong to places hashed there.
  const fresh = await makeKeys(await hashBytesOf(await keysInMemory()));
  const tx = (await database()).transaction('keys', 'readwrite');
  const first = await tx.store.get('keys');
  if (areKeys(first)) {
    await tx.done;
    return first;
  }
  await Promise.all([tx.store.put(fresh, 'keys'), tx.done]);
  return fresh;
}

/** Removes the keys from the database: what they sealed must be sealed otherwise by now. */
export async function removeKeysFromDisk(): Promise<void> {
  await (await database()).delete('keys', 'keys');
}

function areKeys(value: unknown): value is Keys {
  if (typeof value !== 'object' || value === null || !('seal' in value) || !('hash' in value)) return false;
  return value.seal instanceof CryptoKey && value.hash instanceof CryptoKey;
}
