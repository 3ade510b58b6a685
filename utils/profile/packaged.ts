import { readProfile } from './read';
import type { Profile } from './schema';

/** The profile inside the package of an organisation (`npm run build:org`); undefined in every other package. */
export function packagedProfile(): Profile | undefined {
  const text = import.meta.env.KRING_PROFILE as string | undefined;
  if (text === undefined) return undefined;
  const read = readProfile(text);
  return read.ok ? read.profile : undefined;
}
