type Values = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Most that an area holds, in bytes. */
const MOST = 10_485_760;

/** A storage area like the browser's, on an object that the test can look into; it hears of changes as in the browser. */
export function fakeArea(values: () => Values): {
  readonly onChanged: { addListener(listener: (changes: Changes) => void): void };
  get(keys?: string | string[] | null): Promise<Values>;
  set(changed: Values): Promise<void>;
  remove(key: string): Promise<void>;
} {
  const listeners: ((changes: Changes) => void)[] = [];
  const tell = (changes: Changes): void => {
    for (const listener of listeners) listener(changes);
  };
  return {
    onChanged: { addListener: (listener) => void listeners.push(listener) },
    get: (keys) => {
      const all = structuredClone(values());
      const wanted = keys === null || keys === undefined ? Object.keys(all) : [keys].flat();
      return Promise.resolve(
        Object.fromEntries(wanted.filter((key) => key in all).map((key) => [key, all[key]])),
      );
    },
    set: (changed) => {
      // As in the browser: nothing of it is stored.
      if (JSON.stringify({ ...values(), ...changed }).length > MOST)
        return Promise.reject(new Error('quota exceeded'));
      Object.assign(values(), structuredClone(changed));
      tell(Object.fromEntries(Object.entries(changed).map(([key, newValue]) => [key, { newValue }])));
      return Promise.resolve();
    },
    remove: (key) => {
      delete values()[key];
      tell({ [key]: {} });
      return Promise.resolve();
    },
  };
}
