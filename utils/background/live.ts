/** Stand-in: the text of this tab that may be read along now; undefined: none. */
export function readLive(tab: number): Promise<string | undefined> {
  return Promise.resolve(tab < 0 ? '' : undefined);
}
