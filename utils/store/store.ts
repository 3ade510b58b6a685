import { allowed, settingsInForce } from '../profile/force';
import { settingLayers } from '../profile/stored-settings';
import type { Settings } from '../profile/settings';
import { browserSession } from './browser-session';
import { hashBytesOf, keyedHash, seal, unseal, type Keys } from './crypto';
import { hasDatabase, installationKeys, keysOnDisk, removeDatabase, removeKeysFromDisk } from './database';
import { keysInMemory, makeKeysInMemory, removeKeysFromMemory } from './keys-in-memory';
import type { Row, Rows } from './rows';
import { rowsInMemory } from './rows-in-memory';
import { rowsOnDisk } from './rows-on-disk';
import { inTurn } from './turn';

/** Where drafts lie now, and what seals them. */
export interface Store {
  readonly rows: Rows;
  readonly keys: () => Promise<Keys>;
  /** The name of this run of the browser. */
  readonly session: string;
  /** No draft may be kept longer than this from now on, in milliseconds (R4). */
  readonly longest: number;
  /** What a row must say of its key. */
  readonly mark: Pick<Row, 'sealedIn'>;
}

type Where = Settings['storage'];

/** For which setting everything is known to lie where it should. */
let tidy: Where | undefined;
/** As last read; still good for hashes when the database is refused later on. */
let lastKeys: Keys | undefined;

/**
 * The store that the settings in force ask for (R7, R34). What still lies elsewhere, after the setting changed or a
 * move was broken off, is moved first. Only to be called in turn (`inTurn`).
 * @throws what the browser says when it refuses, or is full.
 */
export async function openStore(): Promise<Store> {
  const layers = await settingLayers();
  const { storage } = settingsInForce(layers).settings;
  const hours = allowed('retentionHours', layers);
  const session = await browserSession();
  if (tidy !== storage) {
    tidy = undefined;
    await moveTo(storage, session);
    tidy = storage;
  }
  const onDisk = storage === 'disk';
  return {
    rows: rowsFor(storage),
    keys: async () => (lastKeys = onDisk ? await installationKeys() : await theKeysInMemory()),
    session,
    longest: Math.max(...hours) * 3_600_000,
    mark: onDisk ? {} : { sealedIn: session },
  };
}

/**
 * The key for hashes of places. A refused database must not take the panel away with it, so then a key in memory
 * stands in until the browser closes: the panel still knows its place, and can say that it cannot save.
 */
export async function hashKeys(): Promise<Pick<Keys, 'hash'>> {
  // Not back to the real key half-way: the same page would become another place, and the talk in it would go.
  const inMemory = await keysInMemory();
  if (inMemory) return inMemory;
  return inTurn(async () => {
    try {
      return await (await openStore()).keys();
    } catch {
      return lastKeys ?? theKeysInMemory();
    }
  });
}

/** @param hash for places, where they have to be made. */
async function theKeysInMemory(hash?: Uint8Array<ArrayBuffer>): Promise<Keys> {
  return (await keysInMemory()) ?? makeKeysInMemory(hash);
}

function rowsFor(where: Where): Rows {
  return where === 'memory' ? rowsInMemory : rowsOnDisk;
}

/**
 * Brings every row to its place under its key, and then removes the keys that nothing needs any more. A row is written
 * anew before the old one goes, so that breaking off loses nothing; done twice it does no harm. What was sealed with the
 * key of an earlier run of the browser cannot be read by anybody any more, and goes.
 */
async function moveTo(where: Where, session: string): Promise<void> {
  const target = rowsFor(where);
  // In memory only means: not even an empty database.
  const hasDisk = where === 'disk' || (await hasDatabase());
  const onDisk = hasDisk ? await keysOnDisk() : undefined;
  const inMemory = await keysInMemory();
  // Made at first need: a start with nothing to move writes nothing.
  let made: Promise<Keys> | undefined;
  const keys = (): Promise<Keys> =>
    (made ??=
      where === 'disk' ? installationKeys() : hashBytesOf(onDisk).then((hash) => theKeysInMemory(hash)));
  const sealedIn = where === 'disk' ? undefined : session;
  for (const from of hasDisk ? [rowsOnDisk, rowsInMemory] : [rowsInMemory]) {
    for (const row of await from.all()) {
      if (row.sealedIn !== undefined && row.sealedIn !== session) {
        await from.remove(row.id);
        continue;
      }
      if (from === target && row.sealedIn === sealedIn) continue;
      const { sealedIn: _, ...rest } =
        row.sealedIn === sealedIn ? row : await resealed(row, row.sealedIn ? inMemory : onDisk, await keys());
      await target.put({ ...rest, ...(sealedIn !== undefined && { sealedIn }) });
      if (from !== target) await from.remove(row.id);
    }
  }
  if (where !== 'disk' && onDisk) {
    // Also without a talk: the tabs know their places by the hashes of before.
    await keys();
    await removeKeysFromDisk();
  }
  if (where === 'memory' && hasDisk) await removeDatabase();
  // Another one stands in for a database that was refused, and is still the key of the places in sight.
  if (where === 'disk' && inMemory && (await sameHashes(inMemory, await keys())))
    await removeKeysFromMemory();
}

/** A damaged row goes along as it is: the panel has a sentence for it. */
async function resealed(row: Row, from: Keys | undefined, to: Keys): Promise<Row> {
  if (!from) return row;
  try {
    return { ...row, ...(await seal(to, row.id, await unseal(from, row.id, row))) };
  } catch {
    return row;
  }
}

async function sameHashes(a: Keys, b: Keys): Promise<boolean> {
  return (await keyedHash(a, '')) === (await keyedHash(b, ''));
}
