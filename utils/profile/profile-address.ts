/**
 * An address that a team can follow: https, without a name or password in it. The build for the tests also takes this
 * computer's own.
 * @returns undefined where it is no such address.
 */
export function profileAddress(text: string): URL | undefined {
  const url = URL.parse(text);
  if (!url || url.username !== '' || url.password !== '') return undefined;
  const ownComputer =
    import.meta.env.MODE === 'test' && url.protocol === 'http:' && url.hostname === '127.0.0.1';
  return url.protocol === 'https:' || ownComputer ? url : undefined;
}
