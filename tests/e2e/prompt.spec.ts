/**
 * The prompt in the dossier page: when it comes and when not, that the page learns nothing of it, and that it is there for
 * the keyboard. How long a pause is says `utils/prompts/watch-quiet.ts`: a tenth of it in the build for the tests.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { violations } from './faults';
import { expect, extensionId, kringIsHere, openPanel, test } from './kring';
import { frameOf, social, stored } from './pointing';
import { useProfile } from './profile';
import { findPrompt, pauser, promptIn } from './prompting';
import { PRACTICE_DOSSIER } from '../fixtures/two-dossiers';

const t = nl.prompt;
const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam',
  sites: [
    {
      ...PRACTICE_DOSSIER,
      screens: [{ id: 'intake', name: 'Intake', address: '/client/*/intake' }],
    },
    {
      match: 'http://127.0.0.1:*/oud/*',
      record: {
        from: 'element',
        frame: '/oud/kop.asp*',
        find: { by: 'after', text: 'Dossiernr', tag: 'td' },
      },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          mark: { find: { by: 'text', text: 'Intake', tag: 'b' }, frame: '/oud/werk.asp*' },
        },
      ],
    },
  ],
};

async function open(page: Page, context: BrowserContext, site: string, profile = PROFILE): Promise<void> {
  await useProfile(context, profile);
  await page.bringToFront();
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
}

/** Where everything of the page stands. */
const layout = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return `${each.localName} ${x} ${y} ${width} ${height}`;
      })
      .join('\n'),
  );

test('comes after a pause, moves nothing of the dossier, takes no focus, and the page learns no word of it', async ({
  page,
  context,
  site,
}) => {
  await open(page, context, site);
  const before = await layout(page);
  const field = page.getByLabel('Reden van aanmelding');
  await field.click();
  const prompt = await promptIn(page);
  const line = await prompt.getByTestId('prompt-line').textContent();
  await expect(prompt.getByRole('status')).toContainText(line ?? '');
  await expect(field).toBeFocused();
  expect(await layout(page)).toBe(before);
  const seen = await page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      document.body.innerText,
      window.frames.length,
      document.activeElement?.outerHTML,
    ]),
  );
  for (const word of [line ?? '?', t.ask, t.why, 'prompt.html']) expect(seen).not.toContain(word);
  // It covers nothing that is filled in or pressed.
  const element = await prompt.frameElement();
  const box = (await element.boundingBox())!;
  const covered = await page.evaluate(
    ({ x, y, width, height }) =>
      [...document.querySelectorAll('input, textarea, select, button')].filter((each) => {
        const at = each.getBoundingClientRect();
        return at.left < x + width && at.right > x && at.top < y + height && at.bottom > y;
      }).length,
    box,
  );
  expect(covered).toBe(0);
  expect(await element.getAttribute('title')).toBe('Kring');

  await prompt.getByTestId('prompt-known').click();
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await expect(field).toBeFocused();
  const kept = JSON.stringify(await stored(context, 'session', null));
  expect(kept).toContain('"answer":"known"');
  expect(kept).not.toContain(line ?? '?');
});

test('never comes twice in a talk, also not after the page was loaded anew', async ({
  page,
  context,
  site,
}) => {
  await open(page, context, site);
  await (await promptIn(page)).getByTestId('prompt-notNow').click();
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await page.reload();
  await kringIsHere(page);
  await (
    await pauser(page)
  )();
  expect(findPrompt(page)).toBeUndefined();
  // Another client is another talk.
  await page.goto(`${site}/client/1042/intake`);
  await promptIn(page);
});

test('does not come while somebody types', async ({ page, context, site }) => {
  await open(page, context, site);
  const field = page.getByLabel('Reden van aanmelding');
  await field.click();
  const pause = await pauser(page);
  await page.keyboard.press('a');
  const typing = field.pressSequentially('b'.repeat(60), { delay: 10 });
  for (let times = 0; times < 5; times++) {
    await pause();
    expect(findPrompt(page)).toBeUndefined();
  }
  await typing;
  await promptIn(page);
  await expect(field).toBeFocused();
});

test('does not come over a dialog', async ({ page, context, site }) => {
  await useProfile(context, PROFILE);
  await page.bringToFront();
  // Open before Kring is there.
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.querySelector<HTMLDialogElement>('#appointment')?.showModal(),
    ),
  );
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await page.mouse.move(2, 2);
  const pause = await pauser(page);
  // What has the focus in the dialog is no button.
  await page.locator('#appointment input').first().focus();
  for (let times = 0; times < 5; times++) await pause();
  expect(findPrompt(page)).toBeUndefined();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#appointment')?.close());
  await promptIn(page);
});

test('does not come with the pointer or the focus on a button of the page', async ({
  page,
  context,
  site,
}) => {
  await useProfile(context, PROFILE);
  await page.bringToFront();
  const save = { x: 0, y: 0 };
  await page.goto(`${site}/client/1041/rapportage`);
  await kringIsHere(page);
  const box = (await page.getByRole('button', { name: 'Opslaan' }).boundingBox())!;
  Object.assign(save, { x: box.x + 10, y: box.y + 10 });
  await page.mouse.move(save.x, save.y);
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await page.mouse.move(save.x + 1, save.y);
  const pause = await pauser(page);
  for (let times = 0; times < 5; times++) await pause();
  expect(findPrompt(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Opslaan' }).focus();
  await page.mouse.move(2, 2);
  for (let times = 0; times < 5; times++) await pause();
  expect(findPrompt(page)).toBeUndefined();
  await page.getByLabel('Reden van aanmelding').focus();
  await promptIn(page);
});

test('is done with the keyboard alone, and gives it back', async ({ page, context, site }) => {
  await open(page, context, site);
  const field = page.getByLabel('Reden van aanmelding');
  await field.click();
  await page.keyboard.type('ab');
  const prompt = await promptIn(page);
  const element = await prompt.frameElement();
  await page.keyboard.press('Alt+Shift+S');
  await expect(prompt.getByTestId('prompt-ask')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(prompt.getByTestId('prompt-known')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(prompt.getByTestId('prompt-why')).toBeFocused();
  const { height } = (await element.boundingBox())!;
  await page.keyboard.press('Enter');
  await expect(prompt.getByTestId('prompt-reason')).toBeVisible();
  await expect.poll(async () => (await element.boundingBox())?.height).toBeGreaterThan(height);
  await page.keyboard.press('Escape');
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await expect(field).toBeFocused();
  await page.keyboard.type('c');
  await expect(field).toHaveValue('abc');
  expect(JSON.stringify(await stored(context, 'session', null))).toContain('"answer":"notNow"');
});

test('"not today" keeps them away, until the worker wants them back', async ({ page, context, site }) => {
  await open(page, context, site);
  await (await promptIn(page)).getByTestId('prompt-today').click();
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await expect
    .poll(async () => (await stored(context, 'local', 'quietUntil'))['quietUntil'])
    .toBeGreaterThan(Date.now());
  await page.goto(`${site}/client/1042/intake`);
  await kringIsHere(page);
  await (
    await pauser(page)
  )();
  expect(findPrompt(page)).toBeUndefined();
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: nl.app.menu }).click();
  await panel.getByTestId('prompts-again').click();
  await expect(panel.getByTestId('prompts-again')).toHaveCount(0);
  await panel.getByTestId('prompt-line').waitFor();
});

test('opening the panel takes it along, and nothing in the panel moves', async ({ page, context, site }) => {
  await open(page, context, site);
  const line = await (await promptIn(page)).getByTestId('prompt-line').textContent();
  const panel = await openPanel(page);
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await expect(panel.getByTestId('prompt-line')).toHaveText(line ?? '');
  await panel.getByTestId('prompt-why').click();
  await expect(panel.getByTestId('prompt-reason')).toBeVisible();
  const before = await panel.locator('main').boundingBox();
  await panel.getByTestId('prompt-ask').click();
  await expect(panel.getByTestId('prompt-line')).toHaveCount(0);
  expect(await panel.locator('main').boundingBox()).toEqual(before);
});

test('with quiet prompts it stands in the open panel and nowhere else', async ({ page, context, site }) => {
  await open(page, context, site, { ...PROFILE, settings: { prompts: 'quiet' } });
  await (
    await pauser(page)
  )();
  expect(findPrompt(page)).toBeUndefined();
  const panel = await openPanel(page);
  await panel.getByTestId('prompt-line').waitFor();
  expect(findPrompt(page)).toBeUndefined();
});

test('goes by itself when another client is shown', async ({ page, context, site }) => {
  await open(page, context, site);
  await promptIn(page);
  const gone = findPrompt(page);
  // By script, as a router does.
  await page.locator('[data-client-number]').evaluate((element) => {
    element.textContent = '1042';
    element.setAttribute('data-client-number', '1042');
  });
  await expect.poll(() => gone?.isDetached()).toBe(true);
});

test('comes in a dossier of frames, where the worker types in one of them', async ({
  page,
  context,
  site,
}) => {
  await useProfile(context, PROFILE);
  await page.bringToFront();
  await page.goto(`${site}/oud/open.asp?d=20417`);
  await kringIsHere(page);
  await frameOf(page, 'kop.asp').getByText('20417').waitFor();
  await social(page).click();
  await page.keyboard.type('ab');
  const prompt = await promptIn(page);
  await page.keyboard.press('Alt+Shift+S');
  await expect(prompt.getByTestId('prompt-ask')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => findPrompt(page)).toBeUndefined();
  await expect(social(page)).toBeFocused();
});

test('nothing of it stands in the way of anybody', async ({ page, context, site }) => {
  await open(page, context, site);
  const prompt = await promptIn(page);
  await prompt.getByTestId('prompt-why').click();
  const text = await prompt.evaluate(() => document.body.innerHTML);
  // By itself: axe does not find its way into a closed root.
  const alone = await context.newPage();
  await alone.goto(`chrome-extension://${await extensionId(context)}/prompt.html`);
  await alone.evaluate((html) => {
    document.body.innerHTML = html;
  }, text);
  expect(await violations(alone)).toEqual([]);
  const small = await prompt.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((each) => each.getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24),
  );
  expect(small).toEqual([]);
  expect(await prompt.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await alone.close();
});

test('no page can show it by itself: without our number it holds no word', async ({
  page,
  context,
  site,
}) => {
  await open(page, context, site);
  const prompt = await promptIn(page);
  const line = (await prompt.getByTestId('prompt-line').textContent()) ?? '?';
  const address = `chrome-extension://${await extensionId(context)}/prompt.html`;
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = `${src}#00000000-0000-4000-8000-000000000000`;
    frame.name = 'theirs';
    document.body.append(frame);
  }, address);
  await expect.poll(() => page.frame('theirs')?.url()).toContain('prompt.html');
  await page.frame('theirs')!.waitForLoadState('networkidle');
  expect(await page.frame('theirs')!.content()).not.toContain(line);
});
