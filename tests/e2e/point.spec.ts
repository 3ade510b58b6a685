/** Wijs aan: a team lead points at a field, a screen and a number, and a profile comes of it that holds no client. */
import type { BrowserContext, Page } from '@playwright/test';
import * as v from 'valibot';
import { nlTeam } from '../../utils/i18n/nl-team';
import { PROFILE } from '../../utils/profile/schema';
import { violations } from './faults';
import { expect, extensionId, kringIsHere, test } from './kring';
import {
  OF_CLIENTS,
  atStep,
  begin,
  frameOf,
  guideIn,
  keep,
  pointAtOld,
  profileIn,
  social,
  stored,
} from './pointing';

const t = nlTeam.point;

/** Points everything out on the intake of the old dossier, and reads this second file. */
const pointOld = (context: BrowserContext, page: Page, site: string, second: string): Promise<void> =>
  pointAtOld(page, site, second, () => begin(context, page));

test('on the practice dossier three clicks and a second file give a profile without any client', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  const before = await page.getByLabel('Sociale omgeving').inputValue();
  await begin(context, page);
  await atStep(page, 'field');
  await page.getByLabel('Sociale omgeving').click();
  const guide = await atStep(page, 'mark');
  // The click was for Kring: the field did not get the focus.
  await expect(page.getByLabel('Sociale omgeving')).not.toBeFocused();
  await expect(guide.getByText(t.enoughIs('intake'))).toBeVisible();
  await page.getByRole('heading', { name: 'Intake', exact: true }).click();
  await atStep(page, 'record');
  await page.locator('[data-client-number]').click();
  await atStep(page, 'other');
  await guide.getByTestId('here').click();
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.same);
  await page.locator('a[data-number="1042"]').click();
  await guide.getByTestId('here').click();
  await atStep(page, 'names');
  await expect(guide.getByTestId('kept')).toContainText('/client/*/intake');
  expect(await guide.getByTestId('kept').innerText()).not.toMatch(OF_CLIENTS);
  await keep(page, 'Intake');

  const profile = v.parse(PROFILE, await profileIn(context));
  expect(JSON.stringify(profile)).not.toMatch(OF_CLIENTS);
  expect(profile.sites).toEqual([
    {
      match: `${site}/client/*`,
      record: { from: 'element', find: { by: 'selector', selector: 'span[data-client-number]' } },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          address: '/client/*/intake',
          mark: { find: { by: 'text', text: 'Intake', tag: 'h2' } },
          field: { find: { by: 'label', text: 'Sociale omgeving' } },
        },
      ],
    },
  ]);
  // Nothing that was read of the files is left, and the panel is back.
  expect(JSON.stringify(await stored(context, 'session', null))).not.toMatch(OF_CLIENTS);
  await guide.getByTestId('close').click();
  await expect.poll(() => page.frames().some((each) => each.url().includes('/point.html'))).toBe(false);
  expect(
    Object.keys(await stored(context, 'session', null)).filter((key) => key.startsWith('point:')),
  ).toEqual([]);
  expect(await page.getByLabel('Sociale omgeving').inputValue()).toBe(before);
});

test('on a dossier of frames and tables the field is found again in a third file', async ({
  context,
  page,
  site,
}) => {
  await pointOld(context, page, site, '31056');
  await atStep(page, 'names');
  await page.goto(`${site}/oud/open.asp?d=44902`);
  const guide = await atStep(page, 'names');
  await guide.getByTestId('no-name').click();
  await guide.getByTestId('try').click();
  await expect(guide.getByTestId('tried')).toContainText(t.tried.field.yes);
  await expect(guide.getByTestId('tried')).toContainText(t.tried.screen.yes);
  await expect(guide.getByTestId('tried')).toContainText(t.tried.record.yes);
  // On another screen and on the list it is not.
  await page.goto(`${site}/oud/open.asp?d=44902&scherm=rapportage`);
  await (await atStep(page, 'keep')).getByTestId('try').click();
  await expect((await guideIn(page)).getByTestId('tried')).toContainText(t.tried.screen.no);
  await page.goto(`${site}/oud/open.asp`);
  await (await atStep(page, 'keep')).getByTestId('try').click();
  await expect((await guideIn(page)).getByTestId('tried')).toContainText(t.tried.record.no);
  await page.goto(`${site}/oud/open.asp?d=20418`);
  const last = await atStep(page, 'keep');
  await last.getByTestId('name').fill('Intake');
  await last.getByTestId('save').click();
  await atStep(page, 'done');

  const profile = v.parse(PROFILE, await profileIn(context));
  expect(JSON.stringify(profile)).not.toMatch(OF_CLIENTS);
  expect(profile.sites).toEqual([
    {
      match: `${site}/oud/*`,
      record: {
        from: 'element',
        find: { by: 'after', text: 'Dossiernr', tag: 'td' },
        frame: '/oud/kop.asp*',
      },
      screens: [
        {
          id: 'intake',
          name: 'Intake',
          mark: { find: { by: 'text', text: 'Intake', tag: 'b' }, frame: '/oud/werk.asp*' },
          field: {
            find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' },
            frame: '/oud/werk.asp*',
          },
        },
      ],
    },
  ]);
});

test('two of one family have a name in common: it is shown, and falls away with somebody of another name', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/oud/open.asp?d=20417`);
  await kringIsHere(page);
  await begin(context, page);
  await atStep(page, 'field');
  await social(page).click();
  await atStep(page, 'mark');
  await frameOf(page, 'werk.asp').getByText('Gezin Proefstra').click();
  await atStep(page, 'record');
  await frameOf(page, 'kop.asp').getByText('20417').click();
  await atStep(page, 'other');
  await page.goto(`${site}/oud/open.asp?d=20418`);
  await (await atStep(page, 'other')).getByTestId('here').click();
  let guide = await atStep(page, 'names');
  await expect(guide.getByTestId('kept')).toContainText('Proefstra');
  await expect(guide.locator('h2')).toHaveText(t.step.names);
  expect(await profileIn(context)).toBeUndefined();
  await guide.getByTestId('a-name').click();
  guide = await atStep(page, 'other');
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.name);
  await page.goto(`${site}/oud/open.asp?d=31056`);
  await (await atStep(page, 'other')).getByTestId('here').click();
  // Of the mark nothing is left but the name: another one is asked for.
  guide = await atStep(page, 'mark');
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.markLost);
  await frameOf(page, 'werk.asp').locator('b').click();
  await atStep(page, 'other');
  await page.goto(`${site}/oud/open.asp?d=44902`);
  await (await atStep(page, 'other')).getByTestId('here').click();
  guide = await atStep(page, 'names');
  expect(await guide.getByTestId('kept').innerText()).not.toMatch(OF_CLIENTS);
  await keep(page, 'Intake');
  expect(JSON.stringify(await profileIn(context))).not.toMatch(OF_CLIENTS);
});

test('by keyboard alone', async ({ context, page, site }) => {
  await page.goto(`${site}/oud/open.asp?d=20417`);
  await kringIsHere(page);
  let guide = await begin(context, page);
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const overlay = page.locator('kring-wijst');
  /** From the sentence of the guide to its button for this, which Enter presses; then the page has the keys. */
  const byKeys = async (): Promise<void> => {
    await expect(guide.locator('h2')).toBeFocused();
    await press('Tab');
    await expect(guide.getByTestId('keys')).toBeFocused();
    await press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('kring-wijst');
  };
  await atStep(page, 'field');
  await byKeys();
  // Woonvorm, Reden van aanmelding, Sociale situatie.
  await press('Tab', 'ArrowDown', 'Enter');
  await atStep(page, 'mark');
  await byKeys();
  await press('Escape');
  await expect(guide.getByTestId('go-on')).toBeVisible();
  await expect(overlay).toHaveCount(0);
  await expect(guide.locator('h2')).toHaveText(t.step.mark);
  await guide.getByTestId('go-on').focus();
  await press('Tab');
  await expect(guide.getByTestId('keys')).toBeFocused();
  await press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('kring-wijst');
  // Everything of the head frame first, and then the bar of the work frame.
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter');
  await atStep(page, 'record');
  await byKeys();
  await press('Enter');
  await atStep(page, 'other');
  await page.goto(`${site}/oud/open.asp?d=31056`);
  guide = await atStep(page, 'other');
  await expect(guide.locator('h2')).toBeFocused();
  await press('Tab', 'Enter');
  guide = await atStep(page, 'names');
  await expect(guide.getByTestId('kept')).toContainText('Sociale situatie <textarea>');
  await expect(guide.getByTestId('kept')).toContainText('Intake <b>');
  await expect(guide.getByTestId('kept')).toContainText('Dossiernr <td>');
  expect(await guide.getByTestId('kept').innerText()).not.toMatch(OF_CLIENTS);
});

test('Escape gives the page back, and what is no field, no number or everywhere is not taken', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  const guide = await begin(context, page);
  await atStep(page, 'field');
  await page.locator('h1').click();
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.noField);
  await page.getByLabel('Ingeschreven op').click();
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.noField);
  await expect(guide.locator('h2')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(guide.getByTestId('go-on')).toBeVisible();
  await page.getByLabel('Sociale omgeving').click();
  await expect(page.getByLabel('Sociale omgeving')).toBeFocused();
  await guide.getByTestId('go-on').click();
  await expect(page.locator('kring-wijst')).toBeAttached();
  // Its label will do as well.
  await page.getByText('Sociale omgeving', { exact: true }).click();
  await atStep(page, 'mark');
  await page.getByRole('link', { name: 'Doelen' }).click();
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.everywhere);
  // The link was not followed.
  expect(page.url()).toContain('/intake');
  await guide.getByTestId('enough').click();
  await atStep(page, 'record');
  await page.locator('#client-name').click();
  await expect(guide.getByTestId('problem')).toHaveText(t.problem.noNumber);
  await guide.getByTestId('skip').click();
  await atStep(page, 'other');
});

test('a page that makes up clicks and keys points at nothing, and learns nothing', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  const guide = await begin(context, page);
  await atStep(page, 'field');
  await expect(page.locator('kring-wijst')).toBeAttached();
  const seen = await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#intake-social')!;
    for (const type of ['pointermove', 'pointerdown', 'click'])
      field.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    field.click();
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    const host = document.querySelector('kring-wijst')!;
    return { root: host.shadowRoot, html: host.outerHTML };
  });
  expect(seen).toEqual({ root: null, html: '<kring-wijst></kring-wijst>' });
  // What a real click then does comes after all that.
  await page.getByLabel('Reden van aanmelding').click();
  await atStep(page, 'mark');
  await expect(guide.getByTestId('problem')).toHaveCount(0);
  const [pointing] = Object.entries(await stored(context, 'session', null)).filter(([key]) =>
    key.startsWith('point:'),
  );
  expect(JSON.stringify(pointing)).toContain('Reden van aanmelding');
});

test('the guide in a page of somebody else says nothing, and what is pointed is gone with its tab', async ({
  context,
  page,
  site,
}) => {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await begin(context, page);
  await atStep(page, 'field');
  await page.getByLabel('Sociale omgeving').click();
  await atStep(page, 'mark');
  const address = `chrome-extension://${await extensionId(context)}/point.html`;
  await page.evaluate(
    (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
    address,
  );
  const stranger = (): ReturnType<Page['frames']>[number] | undefined =>
    page.frames().find((each) => each.url() === address);
  await expect.poll(() => stranger()?.locator('main').innerText()).toContain(t.gone);
  await expect(stranger()!.getByTestId('guide')).toHaveCount(0);
  await context.newPage();
  await page.close();
  await expect
    .poll(async () =>
      Object.keys(await stored(context, 'session', null)).filter((key) => key.startsWith('point:')),
    )
    .toEqual([]);
});

test('the guide has no fault that axe can see, at any step', async ({ context, page, site }) => {
  await pointOld(context, page, site, '31056');
  const own = await context.newPage();
  const address = `chrome-extension://${await extensionId(context)}/point.html`;
  await own.goto(address);
  await own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        storage: { session: { get(key: null): Promise<object>; set(what: object): Promise<void> } };
      };
    };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url)!;
    const found = Object.entries(await chrome.storage.session.get(null)).find(([key]) =>
      key.startsWith('point:'),
    )!;
    await chrome.storage.session.set({ [`point:${tab.id}`]: found[1] as object });
  }, address);
  const look = async (step: string): Promise<void> => {
    await own.reload();
    await expect(own.getByTestId('guide')).toHaveAttribute('data-step', step);
    expect(await violations(own), step).toEqual([]);
  };
  await look('names');
  await own.getByTestId('no-name').click();
  await look('keep');
  await own.getByTestId('again').click();
  await look('field');
});
