import type { Managed } from '../profile/managed';
import { managedSettings } from './managed-settings';
import type { RollOut } from './roll-out';

/**
 * What managed storage gets, with every letter of the profile outside ASCII written as JSON writes it (`\u00e9`). Then
 * nothing on its way can spoil it: no editor's encoding, no XML that forbids a character, no curly quote that PowerShell
 * takes for the end of a text.
 */
export function managedValues({ profile, profileLocked }: RollOut): Managed & { readonly profile: string } {
  const managed = managedSettings(profile, profileLocked);
  const text = (managed.profile ?? '').replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { ...managed, profile: text };
}
