/** What an address says behind its host: the part that a profile has patterns for. */
export function behindHost({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return pathname + search + hash;
}
