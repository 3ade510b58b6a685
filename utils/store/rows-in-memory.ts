import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Row, Rows } from './rows';

const NAME = 'draft:';

/** In `storage.session` lies JSON: bytes as base64. */
const bytes = v.pipe(
  v.string(),
  v.transform((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))),
);
const ROW = v.object({
  id: v.string(),
  site: v.string(),
  record: v.string(),
  revision: v.number(),
  startedAt: v.number(),
  expiresAt: v.number(),
  session: v.exactOptional(v.string()),
  sealedIn: v.exactOptional(v.string()),
  iv: bytes,
  data: v.pipe(
    bytes,
    v.transform((data) => data.buffer),
  ),
});

/**
 * Rows in `storage.session` (R34): nothing of them comes on a disk by our doing, they outlive the background and not
 * the browser. At most 10 MB, in base64.
 */
export const rowsInMemory: Rows = {
  async get(id) {
    return rowIn((await browser.storage.session.get(NAME + id))[NAME + id]);
  },
  async all() {
    const found = Object.entries(await browser.storage.session.get(null));
    return found.flatMap(([name, value]) => (name.startsWith(NAME) ? (rowIn(value) ?? []) : []));
  },
  async put(row) {
    const value = { ...row, iv: base64(row.iv), data: base64(new Uint8Array(row.data)) };
    try {
      await browser.storage.session.set({ [NAME + row.id]: value });
    } catch (error) {
      // Chromium has no name for it, only a sentence.
      if (!/quota/i.test(String(error))) throw error;
      throw new DOMException('no room in memory', 'QuotaExceededError');
    }
  },
  remove: (id) => browser.storage.session.remove(NAME + id),
  async clear() {
    const names = Object.keys(await browser.storage.session.get(null)).filter((name) =>
      name.startsWith(NAME),
    );
    await browser.storage.session.remove(names);
    return names.length;
  },
};

function rowIn(value: unknown): Row | undefined {
  const parsed = v.safeParse(ROW, value);
  return parsed.success ? parsed.output : undefined;
}

function base64(data: Uint8Array): string {
  return btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''));
}
