/** What Firefox knows Kring by, in the packages that we make ourselves. */
export const FIREFOX_ID = 'kring@kring.example';

/**
 * The same for the package that an organisation makes: Mozilla signs an id for one account only.
 * @param update the address of the folder with its packages.
 */
export function firefoxIdAt(update: string): string {
  return `kring@${new URL(update).hostname}`;
}

/** Whether this is an id as Firefox wants it: like an e-mail address. */
export function isFirefoxId(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9._-]*@[a-z0-9._-]+$/i.test(text);
}
