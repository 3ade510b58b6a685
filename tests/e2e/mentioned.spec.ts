/** *Wat staat er al?*: whom the dossier mentions already, after one press; and reading along where everybody let it. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { openPanel, sayAsPanel, test, visit } from './client-pages';
import { violations, misfits } from './faults';
import { expect, extensionId } from './kring';
import { useProfile } from './profile';
import { edge } from './edge';
import { probe } from './store';
import { watchReading } from './watch-reading';
import { OLD_DOSSIER, PRACTICE_DOSSIER } from '../fixtures/two-dossiers';

const t = nl.mentioned;
const SOCIAL = 'Sociale omgeving';
const TEXT = 'Haar zus belt elke week. De buurvrouw komt ook, en de kapper.';

const frame = '/oud/werk.asp*';
const PROFILE: Profile = {
  kring: 1,
  name: 'Zuid',
  sites: [
    {
      ...PRACTICE_DOSSIER,
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          address: '/client/*/intake',
          field: { find: { by: 'label', text: SOCIAL } },
          live: true,
        },
        { id: 'reports', name: 'Rapportage', address: '/client/*/rapportage' },
      ],
    },
    {
      ...OLD_DOSSIER,
      screens: [
        {
          id: 'intake',
          name: 'Aanmelding',
          mark: { find: { by: 'text', text: 'Intake', tag: 'b' }, frame },
          field: { find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' }, frame },
        },
      ],
    },
  ],
};

/** The panel on what the text mentions. */
async function look(panel: Frame): Promise<void> {
  await panel.getByTestId('to-mentioned').click();
  await expect(panel.getByTestId('mentioned-said')).not.toHaveText('');
}
const said = (panel: Frame): ReturnType<Frame['getByTestId']> => panel.getByTestId('mentioned-said');
const chip = (panel: Frame, words: string): ReturnType<Frame['getByTestId']> =>
  panel.getByTestId('mention').filter({ hasText: words });

/** What the background says to the panels after a pause in typing. */
async function pause(context: BrowserContext): Promise<void> {
  await extensionId(context);
  await context.serviceWorkers()[0]!.evaluate(async () => {
    interface Worker {
      readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
    }
    await (globalThis as unknown as Worker).chrome.runtime
      .sendMessage({ kring: 'paused' })
      .catch(() => undefined);
  });
}

test('one press shows whom the text mentions and what is still open; a tap or a digit takes somebody over', async ({
  page,
  site,
}) => {
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel(SOCIAL).fill(`${TEXT} De zus wandelt graag.`);
  await page.getByLabel(SOCIAL).click();
  const panel = await openPanel(page);
  await look(panel);
  await expect(said(panel)).toContainText('zus, buurvrouw, kapper');
  await expect(said(panel)).toContainText('Nog niemand van');
  await expect(said(panel)).toContainText('werk, club, geloof');
  await expect(chip(panel, 'zus')).toHaveCount(1);

  await chip(panel, 'zus').click();
  await expect(chip(panel, 'zus')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('2');
  await expect(chip(panel, 'buurvrouw')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('3');
  await page.keyboard.press('3');
  await expect(chip(panel, 'kapper')).toHaveAttribute('aria-pressed', 'false');

  await panel.getByTestId('in-text').locator('summary').click();
  await expect(panel.locator('mark')).toHaveText(['zus', 'buurvrouw', 'kapper', 'zus']);

  await panel.getByTestId('mentioned-on').click();
  await expect(panel.getByTestId('person')).toHaveCount(2);
  // What they mean to each other, a text does not say.
  await expect(panel.locator('.tie[aria-pressed=true]')).toHaveCount(0);

  // Who is in the talk is shown as such, and no tap takes them out.
  await look(panel);
  await expect(panel.getByTestId('mention-there')).toHaveText([/^zus/, /^buurvrouw/]);
  await expect(panel.getByTestId('mention')).toHaveText([/kapper/]);
});

test('by keyboard alone: to the words, two people, and on', async ({ page, site }) => {
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel(SOCIAL).fill(TEXT);
  await page.getByLabel(SOCIAL).click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(panel)).toContainText('zus, buurvrouw, kapper');
  await page.keyboard.press('1');
  await expect(chip(panel, 'zus')).toHaveAttribute('aria-pressed', 'true');
  while (!(await chip(panel, 'kapper').evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(chip(panel, 'kapper')).toHaveAttribute('aria-pressed', 'true');
  while (!(await panel.getByTestId('mentioned-on').evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(2);
});

test('nothing of the field is read before the press, and nothing of it is stored after it (R23)', async ({
  context,
  page,
  site,
}) => {
  const store = await probe(context);
  const stored = async (): Promise<string> =>
    JSON.stringify([
      await store.bytes(),
      await store.page.evaluate(async () => {
        interface Areas {
          readonly chrome: {
            readonly storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }>;
          };
        }
        const { storage } = (globalThis as unknown as Areas).chrome;
        return [await storage.local.get(null), await storage.session.get(null)];
      }),
    ]);
  await page.bringToFront();
  const cdp = await context.newCDPSession(page);
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel(SOCIAL).fill(TEXT);
  const reads = await watchReading(cdp, await extensionId(context));
  await page.getByLabel(SOCIAL).click();
  const panel = await openPanel(page);
  await expect(panel.getByTestId('to-mentioned')).toBeVisible();
  await panel.getByTestId('start').click();
  const before = await stored();
  // Its length is read in the value.
  const allowed =
    /^textContent of (record key|label)$|^cloneNode of label$|^value of textarea#intake-social$/;
  const early = await reads();
  expect(early.filter((each) => !allowed.test(each))).toEqual([]);
  const values = early.filter((each) => each.startsWith('value')).length;
  await panel.getByTestId('step-people').click();
  expect((await reads()).filter((each) => each.startsWith('value'))).toEqual([]);
  expect(values).toBeLessThan(4);

  await look(panel);
  await expect(said(panel)).toContainText('zus, buurvrouw, kapper');
  expect((await reads()).filter((each) => each.startsWith('value'))).not.toEqual([]);
  expect(await stored()).toBe(before);
});

test('in a dossier of frames, with a profile: the field that the team named is read, wherever the worker was', async ({
  context,
  page,
  site,
}) => {
  await useProfile(context, PROFILE);
  await visit(page, `${site}/oud/open.asp?d=44902`);
  const work = page.frameLocator('iframe[src^="werk.asp"]');
  await work.locator('textarea[name^=f_17_]').fill(TEXT);
  await work.locator('textarea[name=f_16]').fill('Een kapper in het verkeerde veld, met een huisarts.');
  const panel = await openPanel(page);
  await look(panel);
  await expect(said(panel)).toContainText('zus, buurvrouw, kapper');
  await expect(panel.locator('main')).not.toContainText('huisarts');
  // No layer switched reading along on here.
  await expect(panel.getByTestId('live')).toHaveCount(0);
  await chip(panel, 'kapper').click();
  await panel.getByTestId('mentioned-on').click();
  await expect(panel.getByTestId('person')).toHaveText([/kapper/]);
});

test('of a very long text the panel shows whom it mentions, and the first pieces', async ({ page, site }) => {
  await visit(page, `${site}/client/1041/intake`);
  await page
    .getByLabel(SOCIAL)
    .evaluate((field: HTMLTextAreaElement) => (field.value = 'Haar zus belt elke week.\n'.repeat(40_000)));
  await page.getByLabel(SOCIAL).click();
  const panel = await openPanel(page);
  await look(panel);
  await expect(said(panel)).toContainText('zus.');
  await panel.getByTestId('in-text').locator('summary').click();
  await expect(panel.locator('mark')).not.toHaveCount(0);
  expect(await panel.locator('.in-text li').count()).toBeLessThanOrEqual(30);
  await expect(panel.getByTestId('in-text')).toContainText(t.firstOnly(30));
});

test('reading along is said in the panel and at the edge, follows after a pause, and is off at one press', async ({
  context,
  page,
  site,
}) => {
  await useProfile(context, { ...PROFILE, settings: { liveReading: 'on' } });
  const cdp = await context.newCDPSession(page);
  await visit(page, `${site}/client/1041/intake`);
  await expect.poll(() => edge(cdp)).toBe('Kring leest mee');
  await page.getByLabel(SOCIAL).fill('Haar zus belt.');
  const panel = await openPanel(page);
  const bar = panel.getByTestId('live');
  await expect(bar).toContainText(t.live.reads(t.live.field(SOCIAL)));
  await look(panel);
  await expect(said(panel)).toContainText('zus.');
  await expect(panel.locator('main')).toContainText(t.live.promise);

  const write = async (text: string): Promise<void> => {
    await page.getByLabel(SOCIAL).fill(text);
    await pause(context);
  };
  await write('Haar zus belt. De kapper komt.');
  await expect(said(panel)).toContainText('zus, kapper');

  await panel.getByTestId('live-off').click();
  await expect(bar).toHaveCount(0);
  await expect(panel.getByTestId('undo')).toContainText(t.live.isOff);
  await write('Haar zus belt. De kapper komt, en de buurvrouw.');
  await expect(said(panel)).not.toContainText('buurvrouw');
  // Also on the next screen and back.
  await page.keyboard.press('Alt+Shift+K');
  await page.getByRole('link', { name: 'Rapportage' }).click();
  await page.getByRole('link', { name: 'Intake' }).click();
  await expect(panel.getByTestId('live')).toHaveCount(0);
  await panel.getByTestId('close').click();
  await expect.poll(() => edge(cdp)).toBe('Kring');

  await openPanel(page);
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByTestId('choose-live').check();
  await expect(bar).toBeVisible();
  await panel.getByTestId('close').click();
  await expect.poll(() => edge(cdp)).toBe('Kring leest mee');
  // Not where the profile does not say so.
  await page.getByRole('link', { name: 'Rapportage' }).click();
  await expect.poll(() => edge(cdp)).toBe('Kring');
});

test('a panel that is locked reads nothing along, as nobody sees that it does', async ({
  context,
  page,
  site,
}) => {
  await useProfile(context, { ...PROFILE, settings: { liveReading: 'on', lockMinutes: 1 } });
  await visit(page, `${site}/client/1041/intake`);
  await page.getByLabel(SOCIAL).fill('Haar zus belt.');
  const panel = await openPanel(page);
  await look(panel);
  await expect(said(panel)).toContainText('zus.');
  const asked = (): Promise<number> => panel.evaluate(() => (globalThis as { asked?: number }).asked ?? 0);
  await panel.evaluate(() => {
    const world = globalThis as unknown as {
      asked: number;
      chrome: { runtime: { sendMessage: (message: { name: string }) => Promise<unknown> } };
    };
    const { runtime } = world.chrome;
    const { sendMessage } = runtime;
    world.asked = 0;
    runtime.sendMessage = (message) => {
      if (message.name === 'text.read') world.asked++;
      return sendMessage(message);
    };
  });
  await pause(context);
  await expect.poll(asked).toBeGreaterThan(0);

  await panel.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 90_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(panel.getByTestId('locked')).toBeVisible();
  const before = await asked();
  await pause(context);
  expect(await asked()).toBe(before);
});

test('without a setting of the team or ICT, a screen that could be read along is not', async ({
  context,
  page,
  site,
}) => {
  await useProfile(context, PROFILE);
  const cdp = await context.newCDPSession(page);
  await visit(page, `${site}/client/1041/intake`);
  const panel = await openPanel(page);
  await sayAsPanel(panel, 'settings.set', { settings: { liveReading: 'on' } });
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await expect(panel.getByTestId('choose-address')).toBeVisible();
  await expect(panel.getByTestId('choose-live')).toHaveCount(0);
  await expect(panel.getByTestId('live')).toHaveCount(0);
  await panel.getByTestId('close').click();
  await expect.poll(() => edge(cdp)).toBe('Kring');
});

/** The panel in a tab of its own that believes to stand in a dossier with this text in the field, which Kring reads along. */
async function asInDossier(context: BrowserContext, page: Page, text: string): Promise<void> {
  await page.addInitScript((written) => {
    type Say = (message: { readonly name: string }) => Promise<unknown>;
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Say } } }).chrome;
    const say = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      if (message.name === 'text.read') return { value: { outcome: 'read', text: written, cut: true } };
      // Kept nowhere: the tab itself is no dossier.
      if (message.name === 'draft.patch')
        return { value: { ok: true, revision: 1, savedAt: 1, stored: null } };
      const answer = (await say(message)) as { value?: object | null };
      if (!/^panel.(hello|state)$/.test(message.name) || !answer.value) return answer;
      const field = { targetId: 'f', label: 'Sociale omgeving', length: 9, singleLine: false, rich: false };
      const place = { site: 'x', navigation: 1 };
      const dossier = { container: 'frame', place, field, aim: 'found', hasRegion: true };
      return { value: { ...answer.value, ...dossier, live: true, mayLive: true } };
    };
  }, text);
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
}

const RICH = `Haar zus belt elke week. De buurvrouw komt ook, en de kapper. Haar man is overleden.
Met haar broer is geen contact. Heeft geen nichten. De huisarts komt maandag, de begeleider ook. Haar collega's sturen kaarten.`;

test('with everything in sight there is nothing in the way of anybody, also at 360 px', async ({
  context,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 1200 });
  await asInDossier(context, page, RICH);
  await page.getByTestId('to-mentioned').click();
  await expect(page.getByTestId('mentioned-said')).not.toHaveText('');
  await page.getByTestId('mention').first().click();
  for (const folded of await page.locator('main summary').all()) await folded.click();
  await page.getByRole('button', { name: nl.app.menu }).click();
  await expect(page.getByTestId('choose-live')).toBeChecked();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  }
});
