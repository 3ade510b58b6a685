let queue: Promise<unknown> = Promise.resolve();

/** One piece of work on the store at a time: reading, changing and writing takes several awaits, and rows may move. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
}
