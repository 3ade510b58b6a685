import { beforeEach, expect, test, vi } from 'vitest';
import { hashBytesOf, keyedHash, makeKeys, seal, unseal, type Keys } from '../../../utils/store/crypto';
import type { Row, Rows } from '../../../utils/store/rows';

type Where = 'disk' | 'session' | 'memory';

interface Lying {
  where: Where;
  /** Hours that the team lets a talk be kept; undefined: the team does not say. */
  hours: 8 | undefined;
  session: string;
  database: boolean;
  readonly disk: Map<string, Row>;
  readonly memory: Map<string, Row>;
  keysOnDisk: Keys | undefined;
  keysInMemory: Keys | undefined;
  /** After so many writes the browser stops everything. */
  left: number;
}

/** What lies where; the modules that really put it there are replaced by these. */
const there = vi.hoisted((): Lying => ({
  where: 'disk',
  hours: undefined,
  session: 'today',
  database: false,
  disk: new Map(),
  memory: new Map(),
  keysOnDisk: undefined,
  keysInMemory: undefined,
  left: Infinity,
}));
function write(): void {
  if (there.left-- <= 0) throw new Error('stopped');
}
function rows(name: 'disk' | 'memory'): Rows {
  const lying = there[name];
  return {
    get: (id) => Promise.resolve(lying.get(id)),
    all: () => Promise.resolve([...lying.values()]),
    put: async (row) => {
      await Promise.resolve(write());
      lying.set(row.id, row);
      if (name === 'disk') there.database = true;
    },
    remove: async (id) => {
      await Promise.resolve(write());
      lying.delete(id);
    },
    clear: () => Promise.resolve(0),
  };
}
vi.mock('../../../utils/profile/stored-settings', () => ({
  settingLayers: () =>
    Promise.resolve({ team: { storage: there.where, ...(there.hours && { retentionHours: there.hours }) } }),
}));
vi.mock('../../../utils/store/browser-session', () => ({
  browserSession: () => Promise.resolve(there.session),
}));
vi.mock('../../../utils/store/rows-on-disk', () => ({ rowsOnDisk: rows('disk') }));
vi.mock('../../../utils/store/rows-in-memory', () => ({ rowsInMemory: rows('memory') }));
vi.mock('../../../utils/store/keys-in-memory', () => ({
  keysInMemory: () => Promise.resolve(there.keysInMemory),
  makeKeysInMemory: async (hash?: Uint8Array<ArrayBuffer>) => {
    write();
    return (there.keysInMemory = await makeKeys(hash));
  },
  removeKeysFromMemory: async () => {
    await Promise.resolve(write());
    there.keysInMemory = undefined;
  },
}));
vi.mock('../../../utils/store/database', () => ({
  hasDatabase: () => Promise.resolve(there.database),
  keysOnDisk: () => Promise.resolve(there.keysOnDisk),
  installationKeys: async () => {
    if (there.keysOnDisk) return there.keysOnDisk;
    write();
    there.database = true;
    return (there.keysOnDisk = await makeKeys(await hashBytesOf(there.keysInMemory)));
  },
  removeKeysFromDisk: async () => {
    await Promise.resolve(write());
    there.keysOnDisk = undefined;
  },
  removeDatabase: async () => {
    await Promise.resolve(write());
    there.disk.clear();
    there.keysOnDisk = undefined;
    there.database = false;
  },
}));

const TALKS = ['a', 'b', 'c'];

/** The background, started anew: it remembers nothing of before. */
async function open(): Promise<Awaited<ReturnType<typeof import('../../../utils/store/store').openStore>>> {
  vi.resetModules();
  const { openStore } = await import('../../../utils/store/store');
  return openStore();
}

async function put(id: string): Promise<void> {
  const store = await open();
  const sealed = await seal(await store.keys(), id, `talk ${id}`);
  const head = { id, site: 's', record: 'r', revision: 1, startedAt: 1, expiresAt: 2 };
  await store.rows.put({ ...head, ...store.mark, ...sealed });
}

async function readAll(): Promise<unknown[]> {
  const store = await open();
  const keys = await store.keys();
  const found = await store.rows.all();
  return Promise.all(
    found.toSorted((a, b) => a.id.localeCompare(b.id)).map((row) => unseal(keys, row.id, row)),
  );
}

beforeEach(() => {
  there.hours = undefined;
  there.disk.clear();
  there.memory.clear();
  Object.assign(there, { where: 'disk', session: 'today', database: false, left: Infinity });
  there.keysOnDisk = there.keysInMemory = undefined;
});

const PLACES: readonly Where[] = ['disk', 'session', 'memory'];
for (const from of PLACES)
  for (const to of PLACES.filter((each) => each !== from))
    test(`a move from ${from} to ${to} that is broken off anywhere loses no talk, and leaves nothing behind`, async () => {
      for (let stop = 0; ; stop++) {
        there.disk.clear();
        there.memory.clear();
        Object.assign(there, { where: from, database: false, left: Infinity });
        there.keysOnDisk = there.keysInMemory = undefined;
        for (const id of TALKS) await put(id);
        there.where = to;
        there.left = stop;
        const whole = await open().then(
          () => true,
          () => false,
        );
        there.left = Infinity;
        expect(await readAll(), `stopped at write ${stop}`).toEqual(TALKS.map((id) => `talk ${id}`));
        expect(there.keysOnDisk === undefined).toBe(to !== 'disk');
        expect(there.keysInMemory === undefined).toBe(to === 'disk');
        expect(there.database).toBe(to !== 'memory');
        expect(to === 'memory' ? there.disk.size : there.memory.size).toBe(0);
        if (whole) break;
      }
    });

test('the places of talks have the same key for hashes after a move', async () => {
  const hashes = async (): Promise<string> => keyedHash(await (await open()).keys(), 'place');
  await put('a');
  const before = await hashes();
  there.where = 'memory';
  expect(await hashes()).toBe(before);
  there.where = 'disk';
  expect(await hashes()).toBe(before);
});

test('what a former run of the browser sealed with its own key is removed, whatever the setting is now', async () => {
  for (const where of PLACES) {
    there.where = 'session';
    await put('a');
    Object.assign(there, { session: `after ${where}`, keysInMemory: undefined, where });
    expect(await readAll()).toEqual([]);
    expect(there.disk.size).toBe(0);
  }
});

test('a damaged talk goes along, and takes no other with it', async () => {
  for (const id of TALKS) await put(id);
  there.disk.set('b', { ...(there.disk.get('b') as Row), data: new ArrayBuffer(3) });
  there.where = 'memory';
  const store = await open();
  expect((await store.rows.all()).map(({ id }) => id)).toEqual(TALKS);
});

test('a talk that was begun when more was allowed goes within the time of now, and not at once (R4)', async () => {
  const [now, hour] = [Date.now(), 3_600_000];
  await put('a');
  const row = there.disk.get('a');
  if (row) there.disk.set('a', { ...row, expiresAt: now + 100 * hour });
  const listed = async (): Promise<number | undefined> => {
    await open();
    const { listRows } = await import('../../../utils/store/repository');
    return (await listRows())[0]?.expiresAt;
  };
  expect(await listed()).toBe(now + 100 * hour);
  there.hours = 8;
  const soon = await listed();
  expect(soon).toBeGreaterThan(now + 7.9 * hour);
  expect(soon).toBeLessThan(now + 8.1 * hour);
  // It does not move on each time that somebody looks.
  expect(await listed()).toBe(soon);
});

test('a talk that somebody goes on with keeps to the time that became shorter meanwhile (R4)', async () => {
  await open();
  const { listRows, saveDraft } = await import('../../../utils/store/repository');
  const hour = 3_600_000;
  const id = '00000000-1111-4222-8333-444444444444';
  const write = (base: number): Promise<unknown> =>
    saveDraft({
      id,
      startedAt: 1,
      by: '1:0',
      base,
      patch: { set: [[['people', 'p', 'words'], `zus ${base}`]] },
      site: 's',
      record: 'r',
      keepFor: () => Promise.resolve(100 * hour),
    });
  expect(await write(0)).toMatchObject({ ok: true });
  there.hours = 8;
  const soon = (await listRows())[0]?.expiresAt;
  expect(await write(1)).toMatchObject({ ok: true });
  expect(there.disk.get(id)?.expiresAt).toBe(soon);
});
