import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import { nlTeam } from '../../utils/i18n/nl-team';
import { twoDossiers } from '../fixtures/two-dossiers';
import { byTest, find, openOwn, openPanel, room, shown, visit } from './kring';

const here = room();
const t = nlTeam.count;
const PROFILE = {
  kring: 1,
  name: 'Wijkteam Noord',
  sites: [
    {
      match: 'http://127.0.0.1:*/fixtures/dossiers/switch.html*',
      record: { from: 'address', pattern: '*?client={record}' },
    },
    ...(twoDossiers().sites ?? []),
  ],
};

test('in Firefox a team lead counts eleven dossiers in two systems, one of them twice, and nothing of them stays', async () => {
  const team = await openOwn(here.browser, 'options.html');
  await team.evaluate(`browser.storage.local.set({ profile: ${JSON.stringify(PROFILE)} })`);
  const lying = (): Promise<string> =>
    team.evaluate(
      `Promise.all([browser.storage.local.get(), browser.storage.session.get()]).then(JSON.stringify)`,
    ) as Promise<string>;
  await (await find(team, 'count-begin')).click();
  await expect.poll(() => shown(team, 'count-files')).toBe(t.counting(0));

  const { page, site } = here;
  await page.bringToFront();
  await visit(page, `${site}/fixtures/dossiers/switch.html?client=1`);
  await page.click('#notities');
  const panel = await openPanel(page);
  const outcome = (): Promise<string | null> =>
    panel.$eval(byTest('count-said'), (element) => element.getAttribute('data-outcome'));
  for (let number = 101; number <= 110; number++) {
    await page.evaluate((to) => {
      history.pushState(null, '', `?client=${to}`);
      document.querySelector<HTMLTextAreaElement>('#notities')!.value =
        to % 2 ? 'De buurvrouw kwam op 3 maart 2026.' : 'Zus belde.';
    }, number);
    // What was said of the dossier before goes with it.
    await expect.poll(outcome).toBeNull();
    await (await find(panel, 'count-add')).click();
    await expect.poll(outcome).toBe('counted');
  }
  expect(await lying()).toContain('"files":10');
  expect(await lying()).not.toMatch(/buurvrouw|Zus belde|"101"/);
  await page.evaluate(() => history.pushState(null, '', '?client=101'));
  await expect.poll(outcome).toBeNull();
  await (await find(panel, 'count-add')).click();
  await expect.poll(outcome).toBe('already');

  // And one of a quite other dossier, of frames, where earlier reports stand elsewhere than the field.
  await visit(page, `${site}/oud/open.asp?d=44902`);
  const work = page.frames().find((frame) => frame.url().includes('/oud/werk.asp'));
  await work!.waitForSelector('textarea[name^=f_17_]');
  await work!.type('textarea[name^=f_17_]', 'De kapper kwam op 5 mei 2026.');
  await work!.click('input[type=button]');
  const other = await openPanel(page);
  await (await find(other, 'count-add')).evaluate((each) => each.click());
  await expect.poll(() => shown(other, 'count-said')).toBe(nl.count.said.counted);

  await team.bringToFront();
  await expect.poll(() => shown(team, 'count-files')).toBe(t.counting(11));
  await (await find(team, 'count-end')).click();
  await expect.poll(() => shown(team, 'count-result')).toContain(t.result.besidesFamily(t.inSome(6, 11)));
  expect(await shown(team, 'count-result')).toContain(t.result.besidesProfessionals(t.inSome(11, 11)));
  expect(await shown(team, 'count-result')).toContain(t.result.dated(t.inSome(6, 11)));
  expect(await lying()).not.toContain('"seen"');
});
