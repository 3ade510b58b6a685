import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { insertReport, nameSomebody, openPanel, sayAsPanel, test, visit } from './client-pages';
import { expect, extensionId, launch } from './kring';

const BUILD = fileURLToPath(new URL('../../.output/test-chrome', import.meta.url));
/** A site on the intranet: no https, and not this computer, so the browser gives it no secure context. */
const ELSEWHERE = 'dossier.example';
const LEADS_HERE = `--host-resolver-rules=MAP ${ELSEWHERE} 127.0.0.1`;

/** What the hostile page keeps for the test. */
interface HostilePage {
  readonly loot: readonly string[];
  readonly noted: readonly string[];
  readonly rounds: number;
  readonly swapped: HTMLTextAreaElement | null;
}

/** Lets the page do everything that it does again and again, a few times more. */
async function sufferRounds(page: Page): Promise<void> {
  const rounds = (): Promise<number> => page.evaluate(() => (window as unknown as HostilePage).rounds);
  const before = await rounds();
  await expect.poll(rounds, { timeout: 20_000 }).toBeGreaterThan(before + 2);
}

function loot(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as HostilePage).loot);
}

test('a page that tries everything gets nothing of what is typed, and the text still goes into the dossier', async ({
  page,
  context,
  dossier,
}) => {
  const id = await extensionId(context);
  await visit(page, `${dossier}/fixtures/dossiers/hostile.html?id=${id}&secret=Quirine`);
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  await sufferRounds(page);
  // Made-up clicks and keys opened nothing: only the page's own framed copy is there.
  expect(page.frames().filter((frame) => frame.url().includes('/panel.html#'))).toEqual([]);

  await page.locator('#notities').click();
  await page.keyboard.press('Alt+Shift+K');
  const find = (): Frame | undefined => page.frames().find((frame) => frame.url().includes('/panel.html#'));
  await expect.poll(find).toBeTruthy();
  const panel = find()!;
  await panel.locator('header').waitFor();
  await nameSomebody(page, panel, 'zus Quirine');
  await sufferRounds(page);
  await expect(panel.getByTestId('person')).toHaveCount(1);
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await expect(page.locator('#notities')).toHaveValue(/zus/);
  await expect(page.locator('#notities')).not.toHaveValue(/VERVALST/);
  await sufferRounds(page);
  expect(await loot(page)).toEqual([]);
});

for (const swap of ['clone', 'password', 'readonly', 'hidden']) {
  test(`a field that the page changes behind the worker’s back (${swap}) gets no text`, async ({
    page,
    dossier,
  }) => {
    await visit(page, `${dossier}/fixtures/dossiers/hostile.html?swap=${swap}`);
    await page.locator('#notities').click();
    const panel = await openPanel(page);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as HostilePage).swapped !== null))
      .toBe(true);
    await nameSomebody(page, panel, 'zus Quirine');
    await panel.getByTestId('step-report').click();
    const before = (await sayAsPanel(panel, 'panel.state', {})) as {
      readonly field: { readonly targetId: string } | null;
      readonly place: unknown;
      readonly draft: { readonly draft: { readonly id: string } };
    };
    const input = { id: before.draft.draft.id, place: before.place, text: 'zus' };
    const targetId = before.field?.targetId ?? 'none';
    const { outcome } = (await sayAsPanel(panel, 'text.insert', { ...input, targetId })) as {
      outcome: string;
    };
    expect(['gone', 'readOnly', 'notVisible']).toContain(outcome);
    expect(
      await page.evaluate(() => {
        const fields = document.querySelectorAll<HTMLInputElement>('#notities, [data-decoy]');
        const { swapped } = window as unknown as HostilePage;
        return [swapped, ...fields].map((field) => field?.value ?? field?.textContent ?? '').join('');
      }),
    ).toBe('');
  });
}

const REFUSED: readonly (readonly [string, unknown])[] = [
  ['panel.close', {}],
  ['panel.focusField', {}],
  ['panel.openTab', {}],
  ['draft.wipe', { id: '11111111-1111-4111-8111-111111111111' }],
  ['draft.wipeAll', {}],
  ['draft.bind', { id: '11111111-1111-4111-8111-111111111111', navigation: 1 }],
  ['draft.unbind', { navigation: 1 }],
  [
    'draft.patch',
    { id: '11111111-1111-4111-8111-111111111111', startedAt: 1, place: null, base: 0, patch: {} },
  ],
  ['draft.restore', { draft: {}, place: null, expiresAt: null }],
  [
    'text.insert',
    {
      id: '11111111-1111-4111-8111-111111111111',
      targetId: 'x',
      text: 'x',
      place: { site: '', navigation: 1 },
    },
  ],
  ['settings.set', { settings: { language: 'en' } }],
  ['site.remove', {}],
  ['site.ask', { origin: 'http://dossier.example' }],
];

for (const where of ['the same page', 'another site, without permission'] as const) {
  test(`${where} that frames the panel sees an empty one, and it gets no answer`, async ({
    dossier,
    folder,
  }) => {
    const context = await launch({ profile: folder, args: [LEADS_HERE] });
    const id = await extensionId(context);
    const page = await context.newPage();
    await visit(page, `${dossier}/fixtures/dossiers/plain.html`);
    await nameSomebody(page, await openPanel(page), 'zus Quirine');

    const site = where === 'the same page' ? page : await context.newPage();
    if (site !== page)
      await site.goto(`${dossier.replace('127.0.0.1', ELSEWHERE)}/fixtures/dossiers/plain.html`);
    await site.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `chrome-extension://${id}/panel.html`);
    await expect.poll(() => site.frames().some((frame) => frame.url().endsWith('/panel.html'))).toBe(true);
    const framed = site.frames().find((frame) => frame.url().endsWith('/panel.html'))!;
    await expect(framed.locator('body')).toContainText('Kring wacht');

    for (const nonce of [null, '11111111-1111-4111-8111-111111111111'])
      expect(await sayAsPanel(framed, 'panel.hello', { nonce })).toBeNull();
    expect(await sayAsPanel(framed, 'panel.state', {})).toBeNull();
    for (const [name, input] of REFUSED)
      expect(await sayAsPanel(framed, name, input), name).toContain('not confirmed');
    // Nor can it speak as the dossier page.
    for (const [name, input] of [
      ['page.hello', { top: true }],
      ['page.place', { key: '1042', known: true, moved: true }],
      ['page.panel', { nonce: '11111111-1111-4111-8111-111111111111' }],
    ] as const)
      expect(await sayAsPanel(framed, name, input), name).toContain('not from this sender');
    await expect(framed.locator('header')).toHaveCount(0);
    await expect(framed.locator('body')).not.toContainText('zus');
    await context.close();
  });
}

test('made-up keys and clicks open nothing; the tab at the edge does', async ({ page, dossier }) => {
  await visit(page, `${dossier}/fixtures/dossiers/plain.html`);
  const host = page.locator('kring-paneel');
  await host.waitFor({ state: 'attached' });
  const hasPanel = (): boolean => page.frames().some((frame) => frame.url().includes('/panel.html'));
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('kring-paneel')!;
    const keys = { code: 'KeyK', key: 'K', altKey: true, shiftKey: true, bubbles: true, composed: true };
    for (const target of [window, document, document.body, element]) {
      target.dispatchEvent(new KeyboardEvent('keydown', keys));
      target.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: 1270, clientY: 370 }),
      );
    }
    element.click();
  });
  // Opening moves the page aside at once.
  expect(await page.locator('html').evaluate((node) => getComputedStyle(node).marginRight)).toBe('0px');
  await page.mouse.click(1270, 370);
  await expect.poll(hasPanel).toBe(true);
});

test('works on a site without https, where the browser hides half of its own functions', async ({
  dossier,
  folder,
}) => {
  const build = `${folder}/build`;
  await cp(BUILD, build, { recursive: true });
  const manifest = JSON.parse(await readFile(`${build}/manifest.json`, 'utf8')) as {
    host_permissions: string[];
  };
  manifest.host_permissions.push(`http://${ELSEWHERE}/*`);
  await writeFile(`${build}/manifest.json`, JSON.stringify(manifest));
  const context = await launch({ extension: build, args: [LEADS_HERE] });
  const page = await context.newPage();
  await visit(page, `${dossier.replace('127.0.0.1', ELSEWHERE)}/fixtures/dossiers/plain.html`);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([false, false]);
  await nameSomebody(page, panel, 'zus Quirine');
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await expect(page.locator('#notities')).toHaveValue(/zus/);

  await panel.getByTestId('step-people').click();
  await nameSomebody(page, panel, 'neef');
  await panel.getByTestId('step-report').click();
  await panel.getByTestId('copy').click();
  await expect(panel.getByTestId('outcome')).toContainText('Gekopieerd');
  await page.locator('#notities').fill('');
  await page.locator('#notities').press('Control+v');
  await expect(page.locator('#notities')).toHaveValue(/neef/);
  await context.close();
});
