/** The files for ICT that go with an organisation's own packages: the same that the team lead's page makes. */
import type { Profile } from '../../utils/profile/schema';
import { rollOutFiles } from '../../utils/roll-out/roll-out-files';
import { kringZip } from '../../utils/roll-out/zip';

/** Where browsers find the packages. */
interface Places {
  /** Absent: there is no signed package for Chrome and Edge. */
  readonly chromium?: { readonly id: string; readonly updateUrl: string };
  readonly firefox: { readonly id: string; readonly installUrl: string };
}

/** One zip. A team may have a profile of its own in the place of the package's: locking it is for ICT to choose. */
export function ictFiles(profile: Profile, { chromium, firefox }: Places): Uint8Array {
  return kringZip(
    rollOutFiles({
      profile,
      profileLocked: false,
      ...(chromium && { chrome: chromium, edge: chromium }),
      firefox,
    }),
  );
}
