import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../utils/profile/schema';
import { accessToSites, type Access } from '../../utils/profile/access';
import { hostPatternsOf } from '../../utils/profile/host-pattern';
import { onAccess } from './on-access';

/** Sites on which Kring is not, as match patterns. */
interface MissingSites {
  /** The browser may be asked for them. */
  readonly askable: readonly string[];
  /** The organisation names the sites, and none of these. */
  readonly barred: readonly string[];
}

const NONE: MissingSites = { askable: [], barred: [] };

/** The sites of this profile on which Kring may not be (yet); none until that is known. */
export function useMissingSites({ sites }: Profile): MissingSites {
  const [missing, setMissing] = useState(NONE);
  useEffect(() => {
    let over = false;
    const end = onAccess(
      () =>
        void missingOf(sites ?? []).then((found) => {
          if (!over) setMissing(found);
        }),
    );
    return () => {
      over = true;
      end();
    };
  }, [sites]);
  return missing;
}

async function missingOf(sites: NonNullable<Profile['sites']>): Promise<MissingSites> {
  const origins = hostPatternsOf({ sites });
  const access = await Promise.all(
    origins.map((each) =>
      // A host that the browser takes for none: asked together with the others it would take them all along.
      accessToSites(each).catch(() => undefined),
    ),
  );
  const all = (which: Access): string[] => origins.filter((_, index) => access[index] === which);
  return { askable: all('askable'), barred: all('barred') };
}
