import { kringZip } from '../roll-out/zip';
import { rollOutFiles } from '../roll-out/roll-out-files';
import type { RollOut } from '../roll-out/roll-out';
import { profileFileName } from './profile-file';

/** All files for ICT as one: "kring-voor-ict-wijkteam-zuid.zip". Holds the profile, and nothing of a person. */
export function zipForIct(rollOut: RollOut): File {
  const name = profileFileName(rollOut.profile.name)
    .replace(/^kring-/, 'kring-voor-ict-')
    .replace(/json$/, 'zip');
  return new File([new Uint8Array(kringZip(rollOutFiles(rollOut)))], name, { type: 'application/zip' });
}
