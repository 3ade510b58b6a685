/** From the start of a page to the tab at its edge, on a screen of a profile with few and with very many sites. */
import type { Page } from '@playwright/test';
import type { Profile } from '../../utils/profile/schema.ts';
import { extensionId } from '../chromium.ts';
import { withBrowsers } from './browsers.ts';
import type { Extensions } from './extensions.ts';
import { ratio, type Figure } from './figures.ts';

const COUNTS = [1, 100, 1000] as const;
const ROUNDS = 4;
/** Loads of each kind with one profile: changing it writes up to a megabyte, which is not what is measured. */
const LOADS = 4;

/** A profile of so many dossiers; the last one is the practice dossier, whose screen *Intake* it knows. */
function profileOf(count: number, site: string): Profile {
  const screen = (id: string): NonNullable<NonNullable<Profile['sites']>[number]['screens']>[number] => ({
    id,
    name: id,
    address: `/client/*/${id}`,
    mark: { find: { by: 'text', text: 'Intake', tag: 'h2' } },
    field: { find: { by: 'label', text: 'Sociale omgeving' } },
  });
  const record = { from: 'element', find: { by: 'selector', selector: '[data-client-number]' } } as const;
  const others = Array.from({ length: count - 1 }, (_, at) => ({
    match: `https://dossier-${at}.example/client/*`,
    record,
    screens: ['aanmelding', 'intake', 'rapportage'].map(screen),
  }));
  return {
    kring: 1,
    name: `${count} dossiers`,
    sites: [...others, { match: `${site}/client/*`, record, screens: [screen('intake')] }],
  };
}

/** Runs in the page before anything else: notes when the tab at the edge can be seen. */
function watch(): void {
  const noted: { seen?: number } = {};
  Object.assign(globalThis, { bench: noted });
  const look = (): void => {
    const there = document.elementFromPoint(innerWidth - 6, innerHeight * 0.4 + 44);
    if (there?.localName === 'kring-paneel') noted.seen = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

interface Own {
  readonly chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };
}

/** Puts the profile where the team's page puts it. */
function choose(own: Page, profile: Profile): Promise<void> {
  return own.evaluate(
    (given) => (globalThis as unknown as Own).chrome.storage.local.set({ profile: given }),
    profile,
  );
}

async function loadOnce(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForFunction('globalThis.bench.seen !== undefined');
  return page.evaluate<number>('globalThis.bench.seen');
}

/** Loads a recognised screen with each profile in turn; once with the background awake, once after it was stopped. */
export async function measureRecognise({ kring }: Extensions, site: string): Promise<Figure[]> {
  return withBrowsers([{ extension: kring }], async (context) => {
    const own = context.pages()[0] ?? (await context.newPage());
    // Not the team's own page: drawing a thousand dossiers there would be measured too.
    await own.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
    const workers = await context.newCDPSession(own);
    await workers.send('ServiceWorker.enable');
    const page = await context.newPage();
    await page.addInitScript(watch);
    const url = `${site}/client/1041/intake`;
    const awake: number[][] = COUNTS.map(() => []);
    const asleep: number[][] = COUNTS.map(() => []);
    for (let round = -1; round < ROUNDS; round++) {
      for (const [at, count] of COUNTS.entries()) {
        await choose(own, profileOf(count, site));
        // The first load after a change of profile reads it; those after that find it in memory.
        await loadOnce(page, url);
        for (let load = 0; load < LOADS; load++) {
          const warm = await loadOnce(page, url);
          await page.goto('about:blank');
          await workers.send('ServiceWorker.stopAllWorkers');
          const cold = await loadOnce(page, url);
          if (round < 0) continue;
          awake[at]?.push(warm);
          asleep[at]?.push(cold);
        }
      }
    }
    const [one = [], hundred = [], thousand = []] = awake;
    const [oneCold = [], hundredCold = [], thousandCold = []] = asleep;
    return [
      ratio('a recognised screen, 100 dossiers in the profile against 1', hundred, one),
      ratio('a recognised screen, 1,000 dossiers in the profile against 1', thousand, one, { atMost: 1.2 }),
      ratio('the same, background stopped before: 100 against 1', hundredCold, oneCold),
      ratio('the same, background stopped before: 1,000 against 1', thousandCold, oneCold, { atMost: 1.2 }),
    ];
  });
}
