import type { Managed } from '../profile/managed';
import { isLimit } from '../profile/settings';
import type { RollOut } from './roll-out';

/** What managed storage gets of a roll-out: each limit of the profile as a key of its own, which locks it, and all of it. */
export function managedValues({ profile, profileLocked }: RollOut): Managed & { readonly profile: string } {
  const limits = Object.entries(profile.settings ?? {}).filter(([name]) => isLimit(name));
  return { ...Object.fromEntries(limits), profile: ascii(JSON.stringify(profile)), profileLocked };
}

/**
 * Every letter outside ASCII written as JSON writes it (`\u00e9`). Then nothing on its way can spoil it: no editor's
 * encoding, no XML that forbids a character, no curly quote that PowerShell takes for the end of a text.
 */
function ascii(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
