/** What Kring reads in a dossier: on a press, what the worker sees there, and nothing of another client. */
import type { Frame } from '@playwright/test';
import type { PanelState, ReadText, Readable } from '../../utils/messages/protocol';
import type { Profile } from '../../utils/profile/schema';
import { openPanel, sayAsPanel, test, visit } from './client-pages';
import { expect } from './kring';
import { useProfile } from './profile';

const DOSSIER: Profile = {
  kring: 1,
  name: 'Proef',
  sites: [
    {
      match: 'http://127.0.0.1:*/fixtures/dossiers/reports.html',
      record: { from: 'element', find: { by: 'selector', selector: '#number' } },
      screens: [
        {
          id: 'reports',
          name: 'Verslagen',
          address: '/fixtures/dossiers/reports.html*',
          field: { find: { by: 'label', text: 'Verslag' } },
          reads: { find: { by: 'selector', selector: '#reports' } },
        },
      ],
    },
  ],
};

const REPORTS = '/fixtures/dossiers/reports.html';

async function read(panel: Frame, what: Readable): Promise<ReadText> {
  const { place } = (await sayAsPanel(panel, 'panel.state', {})) as PanelState;
  return (await sayAsPanel(panel, 'text.read', { what, place })) as ReadText;
}

test.beforeEach(async ({ context }) => {
  await useProfile(context, DOSSIER);
});

test('a part of the page is read as the worker sees it, in lines, and nothing that is out of sight', async ({
  page,
  dossier,
}) => {
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  await expect.poll(() => read(panel, 'region')).toMatchObject({ outcome: 'read', cut: false });
  const found = await read(panel, 'region');
  expect(found.outcome === 'read' && found.text.split('\n').map((line) => line.trim())).toEqual([
    '3 mei',
    'Zus belt elke week.',
    'Buurvrouw ook.',
    'Kapper hoort er bij.',
    '- moeder',
    '- oom: "ver weg"',
    '12 juni',
    'neef belde',
    'eerste regel',
    'tweede regel',
    'Aanvulling',
    'tante',
    'schrijft brieven',
    'Meer',
    'dag',
    'oma',
  ]);
});

test('the field of the report is read, and what the worker selected, and without a selection that is said', async ({
  page,
  dossier,
}) => {
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  await expect
    .poll(() => read(panel, 'field'))
    .toEqual({
      outcome: 'read',
      text: 'Broer komt zondag.',
      cut: false,
    });
  expect(await read(panel, 'selection')).toEqual({ outcome: 'nothingSelected' });
  await page.locator('#outside').selectText();
  expect(await read(panel, 'selection')).toEqual({
    outcome: 'read',
    text: 'De dominee kwam langs.',
    cut: false,
  });
});

test('nothing is read once the page shows another client than the panel does', async ({ page, dossier }) => {
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  const { place } = (await sayAsPanel(panel, 'panel.state', {})) as PanelState;
  await page.locator('#number').evaluate((element) => (element.textContent = '1042'));
  for (const what of ['region', 'field', 'selection'] as const)
    expect(await sayAsPanel(panel, 'text.read', { what, place })).toEqual({ outcome: 'otherRecord' });
});

test('two parts that both fit are not guessed between, and one that went away is said to be gone', async ({
  page,
  dossier,
}) => {
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  await expect.poll(() => read(panel, 'region')).toMatchObject({ outcome: 'read' });
  const region = page.locator('#reports').first();
  await region.evaluate((element) => element.after(element.cloneNode(true)));
  expect(await read(panel, 'region')).toEqual({ outcome: 'several' });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('#reports')) each.remove();
  });
  expect(await read(panel, 'region')).toEqual({ outcome: 'gone' });
});

test('before a press nothing of Kring in the page can read it', async ({ page, context, dossier }) => {
  const brought: string[] = [];
  const session = await context.newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => brought.push(url));
  await session.send('Debugger.enable');
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  await page.getByLabel('Verslag').click();
  await page.keyboard.type('Nu de zus.');
  expect(brought.some((url) => url.endsWith('/dossier.js'))).toBe(true);
  expect(brought.some((url) => url.endsWith('/read.js'))).toBe(false);
  await read(panel, 'field');
  expect(brought.some((url) => url.endsWith('/read.js'))).toBe(true);
});

test('a part of the page with a very long run of blanks is read at once', async ({ page, dossier }) => {
  await visit(page, dossier + REPORTS);
  const panel = await openPanel(page);
  await page
    .locator('#reports')
    .first()
    .evaluate((element) => (element.textContent = `zus${'\u00a0'.repeat(300_000)}broer`));
  await expect.poll(() => read(panel, 'region')).toMatchObject({ outcome: 'read' });
});
