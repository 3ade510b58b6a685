import { database } from './database';
import type { Rows } from './rows';

/** Rows in the database of the extension. */
export const rowsOnDisk: Rows = {
  get: async (id) => (await database()).get('drafts', id),
  all: async () => (await database()).getAll('drafts'),
  async put(row) {
    const tx = (await database()).transaction('drafts', 'readwrite');
    // Both: a full disk is noticed by the write or only by the transaction.
    await Promise.all([tx.store.put(row), tx.done]);
  },
  async remove(id) {
    await (await database()).delete('drafts', id);
  },
  async clear() {
    const tx = (await database()).transaction('drafts', 'readwrite');
    const count = await tx.store.count();
    await Promise.all([tx.store.clear(), tx.done]);
    return count;
  },
};
