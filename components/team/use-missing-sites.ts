import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Profile } from '../../utils/profile/schema';
import { hostPatternOf } from '../../utils/profile/host-pattern';

/** The sites of this profile that the browser does not let Kring on, as match patterns; none until that is known. */
export function useMissingSites({ sites }: Profile): readonly string[] {
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    let over = false;
    const look = (): void =>
      void missingOf(sites).then((found) => {
        if (!over) setMissing(found);
      });
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      over = true;
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [sites]);
  return missing;
}

async function missingOf(sites: Profile['sites']): Promise<string[]> {
  const patterns = new Set((sites ?? []).flatMap(({ match }) => hostPatternOf(match) ?? []));
  const origins = [...patterns];
  const lacks = await Promise.all(
    origins.map((each) =>
      browser.permissions.contains({ origins: [each] }).then(
        (has) => !has,
        // A host that the browser takes for none: asked together with the others it would take them all along.
        () => false,
      ),
    ),
  );
  return origins.filter((_, index) => lacks[index]);
}
