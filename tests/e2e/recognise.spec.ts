/** On a screen of the profile Kring is there with its field; elsewhere it stays out of sight unless called. */
import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { PanelState } from '../../utils/messages/protocol';
import type { Profile } from '../../utils/profile/schema';
import { insertReport, nameSomebody, openPanel, sayAsPanel, test, visit } from './client-pages';
import { expect } from './kring';
import { useProfile } from './profile';

const PRACTICE: Profile = {
  kring: 1,
  name: 'Proef',
  sites: [
    {
      match: 'http://127.0.0.1:*/client/*',
      record: { from: 'element', find: { by: 'selector', selector: '[data-client-number]' } },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          address: '/client/*/intake',
          field: { find: { by: 'label', text: 'Sociale omgeving' } },
        },
      ],
    },
    {
      match: 'http://127.0.0.1:*/fixtures/dossiers/screens.html',
      record: { from: 'element', find: { by: 'selector', selector: '#number' } },
      screens: [
        {
          id: 'people',
          name: 'Mensen',
          mark: { find: { by: 'text', text: 'Mensen om de cliënt', tag: 'h1' } },
          field: { find: { by: 'label', text: 'Wie er zijn' } },
        },
      ],
    },
    {
      match: 'http://127.0.0.1:*/fixtures/dossiers/framed-record.html',
      record: {
        from: 'element',
        frame: '*/framed-record-head.html*',
        find: { by: 'after', text: 'Dossiernr', tag: 'td' },
      },
      screens: [
        {
          id: 'work',
          name: 'Werk',
          mark: { frame: '*scherm=intake', find: { by: 'text', text: 'Sociale situatie', tag: 'td' } },
          field: {
            frame: '*scherm=intake',
            find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' },
          },
        },
      ],
    },
  ],
};

test.beforeEach(async ({ context }) => {
  await useProfile(context, PRACTICE);
});

/** Whether the tab at the edge can be seen. */
const edgeIsThere = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const heights = Array.from({ length: 30 }, (_, at) => (at * innerHeight) / 30);
    return heights.some((y) => document.elementFromPoint(innerWidth - 6, y)?.localName === 'kring-paneel');
  });

/** Does something in the page by the name that it has there. */
const inPage = (page: Page, name: 'go' | 'add' | 'show', what: string): Promise<void> =>
  page.evaluate(
    ([called, given]) => {
      (globalThis as unknown as Record<string, (given: string) => void>)[called]?.(given);
    },
    [name, what] as const,
  );

const outlined = (page: Page | Frame): Promise<number> => page.locator('kring-kader').count();

test('on a screen of the profile the tab is there, on other pages only when called', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/client/1041/rapportage`);
  await expect.poll(() => edgeIsThere(page)).toBe(false);
  await page.getByRole('link', { name: 'Intake' }).click();
  await expect.poll(() => edgeIsThere(page)).toBe(true);
  await page.goBack();
  await expect.poll(() => edgeIsThere(page)).toBe(false);
  const panel = await openPanel(page);
  await expect(panel.getByTestId('start')).toBeVisible();
});

test('the report goes to the field of the screen, outlined, without a click in it', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  expect(await outlined(page)).toBe(0);
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Sociale omgeving'));
  await expect.poll(() => outlined(page)).toBe(1);
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
  await expect(page.getByLabel('Sociale omgeving')).toHaveValue(/zus/);
  await panel.getByTestId('step-people').click();
  await expect.poll(() => outlined(page)).toBe(0);
});

test('where the panel lies over the page, no line of the outline runs over its words', async ({
  page,
  dossier,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, `${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect.poll(() => outlined(page)).toBe(1);
  await expect(panel.getByTestId('insert')).toBeEnabled();
  const withLine = await page.screenshot();
  await page.locator('kring-kader').evaluate((line) => line.remove());
  expect(withLine.equals(await page.screenshot())).toBe(true);
});

test('the outline goes when the panel is closed, and comes back with it', async ({ page, dossier }) => {
  await visit(page, `${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect.poll(() => outlined(page)).toBe(1);
  await panel.getByTestId('close').click();
  await expect.poll(() => outlined(page)).toBe(0);
  await openPanel(page);
  await expect.poll(() => outlined(page)).toBe(1);
});

test('the worker can have the text in the field that was in use instead', async ({ page, dossier }) => {
  await visit(page, `${dossier}/client/1041/intake`);
  await page.getByLabel('Dagbesteding en werk').click();
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Sociale omgeving'));
  await panel.getByTestId('other-field').click();
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Dagbesteding en werk'));
  // The line goes along to it.
  await expect.poll(() => outlined(page)).toBe(1);
  await insertReport(panel);
  await expect(page.getByLabel('Dagbesteding en werk')).toHaveValue(/zus/);
  await expect(page.getByLabel('Sociale omgeving')).toHaveValue('');
});

test('a field that comes late is found; text goes behind what stands in it', async ({ page, dossier }) => {
  await visit(page, `${dossier}/fixtures/dossiers/screens.html`);
  await expect.poll(() => edgeIsThere(page)).toBe(false);
  await inPage(page, 'go', 'Mensen om de cliënt');
  await expect.poll(() => edgeIsThere(page)).toBe(true);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByText(nl.report.fieldMissing)).toBeVisible();
  await inPage(page, 'add', 'late');
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Wie er zijn'));
  await insertReport(panel);
  await expect(page.locator('#late')).toHaveValue(/^Al geschreven\.\n[^]*zus/);
});

test('a decoy beside the field: Kring asks the worker to click, and writes in neither', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/fixtures/dossiers/screens.html`);
  await inPage(page, 'go', 'Mensen om de cliënt');
  await inPage(page, 'add', 'true-one');
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Wie er zijn'));
  await inPage(page, 'add', 'decoy');
  await expect(panel.getByText(nl.report.fieldMissing)).toBeVisible();
  await expect(panel.getByTestId('insert')).toBeDisabled();
  expect(await outlined(page)).toBe(0);
  await page.locator('#true-one').click();
  await insertReport(panel);
  await expect(page.locator('#true-one')).toHaveValue(/zus/);
  await expect(page.locator('#decoy')).toHaveValue('Al geschreven.');
});

test('a decoy that comes between the preview and the press gets nothing', async ({ page, dossier }) => {
  await visit(page, `${dossier}/fixtures/dossiers/screens.html`);
  await inPage(page, 'go', 'Mensen om de cliënt');
  await inPage(page, 'add', 'true-one');
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Wie er zijn'));
  const { draft, place, field } = (await sayAsPanel(panel, 'panel.state', {})) as {
    draft: { draft: { id: string } };
    place: unknown;
    field: { targetId: string };
  };
  await inPage(page, 'add', 'decoy');
  // Before anybody heard of the second field.
  const order = { id: draft.draft.id, targetId: field.targetId, place, text: 'Wie er zijn: zus' };
  expect(await sayAsPanel(panel, 'text.insert', order)).toEqual({ outcome: 'gone' });
  await expect(page.locator('#decoy')).toHaveValue('Al geschreven.');
  await expect(page.locator('#true-one')).toHaveValue('Al geschreven.');
});

test('record, screen and field in frames: found, filled, and another client in the frames covers the panel', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/fixtures/dossiers/framed-record.html`);
  await expect.poll(() => edgeIsThere(page)).toBe(true);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  const work = page.frames().find((each) => each.url().includes('framed-record-work'));
  if (!work) throw new Error('no work frame');
  await expect.poll(() => outlined(work)).toBe(1);
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
  await expect(work.locator('textarea').nth(1)).toHaveValue(/zus/);
  await inPage(page, 'show', '1077');
  await expect(panel.locator('body')).not.toContainText('zus');
  await nameSomebody(page, panel, 'buurman');
  await inPage(page, 'show', '1041');
  await expect(panel.getByTestId('person')).toContainText('zus');
});

test('the field of the screen stays the same one when the worker goes to it and types', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  const field = async (): Promise<PanelState['field']> =>
    ((await sayAsPanel(panel, 'panel.state', {})) as PanelState).field;
  await expect.poll(async () => (await field())?.label).toBe('Sociale omgeving');
  const before = await field();
  await page.getByLabel('Sociale omgeving').press('a');
  await expect.poll(async () => (await field())?.length).toBe(1);
  // A press on the button of the panel, made just before, still finds it.
  expect((await field())?.targetId).toBe(before?.targetId);
});

test('a profile that comes while the dossier is open counts at once', async ({ page, dossier, context }) => {
  await useProfile(context, { kring: 1, name: 'Nog leeg' });
  await visit(page, `${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await panel.getByTestId('step-report').click();
  await expect(panel.getByText(nl.report.noField)).toBeVisible();
  await useProfile(context, PRACTICE);
  await expect(panel.getByTestId('target')).toContainText(nl.report.field('Sociale omgeving'));
  await expect(panel.getByTestId('report')).toHaveValue(/zus/);
});

test('a profile that comes in the middle of a talk: the talk stays, and is there again after loading', async ({
  page,
  dossier,
  context,
}) => {
  await useProfile(context, { kring: 1, name: 'Nog leeg' });
  await visit(page, `${dossier}/fixtures/dossiers/screens.html`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, 'zus');
  await useProfile(context, PRACTICE);
  await expect(panel.getByTestId('person')).toContainText('zus');
  await nameSomebody(page, panel, 'buurman');
  await page.reload();
  const again = await openPanel(page);
  await expect(again.getByTestId('person')).toHaveCount(2);
  // And the other way round: nobody says any more whose record it is, and the talk is still this one.
  await useProfile(context, { kring: 1, name: 'Weer leeg' });
  await expect(again.getByTestId('person')).toHaveCount(2);
});
