import type { Profile } from '../profile/schema';
import { slug } from '../profile/slug';

/** The file of a profile: its content and nothing else, never an answer or a personal choice (R18). */
export function profileFile(profile: Profile): File {
  return new File([`${JSON.stringify(profile, null, 2)}\n`], profileFileName(profile.name), {
    type: 'application/json',
  });
}

/** "Wijkteam Zuid" -> "kring-wijkteam-zuid.json": letters and digits that every disk takes. */
export function profileFileName(name: string): string {
  const plain = slug(name)
    .replace(/^kring-/, '')
    .slice(0, 60);
  return `kring-${plain === '' || plain === 'kring' ? 'profiel' : plain}.json`;
}
