/** *Wat staat er al?* in Firefox: one press, a tap, a digit; and reading along, seen and switched off. */
import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { clickText, count, find, openOwn, openPanel, people, room, shown, textOf, visit } from './kring';

const here = room();
const SOCIAL = '#intake-social';
const t = nl.mentioned;

const PROFILE: Profile = {
  kring: 1,
  name: 'Zuid',
  settings: { liveReading: 'on' },
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
          live: true,
        },
      ],
    },
  ],
};

test('one press shows whom the text mentions; a tap and a digit take them over; reading along follows and goes off', async () => {
  const { browser, page, site } = here;
  const team = await openOwn(browser, 'options.html');
  const message = { name: 'team.save', input: { profile: PROFILE } };
  await team.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  await page.bringToFront();
  await visit(page, `${site}/client/1041/intake`);
  await page.click(SOCIAL);
  await page.keyboard.type('Haar zus belt elke week. De buurvrouw komt.');
  const panel = await openPanel(page);
  await expect.poll(() => shown(panel, 'live')).toContain(t.live.reads(t.live.field('Sociale omgeving')));
  await (await find(panel, 'to-mentioned')).click();
  await expect.poll(() => shown(panel, 'mentioned-said')).toContain('zus, buurvrouw.');
  await (await find(panel, 'mention')).click();
  await page.keyboard.press('2');
  const pressed = (): Promise<number> => panel.$$eval('.chip[aria-pressed=true]', (chips) => chips.length);
  await expect.poll(pressed).toBe(2);

  await page.click(SOCIAL);
  await page.keyboard.type(' De kapper ook.');
  // What the background says after a pause in typing.
  await team.evaluate(`browser.tabs.query({}).then((tabs) => Promise.all(
    tabs.map(({ id }) => browser.tabs.sendMessage(id, { kring: 'paused' }).catch(() => undefined))))`);
  await expect.poll(() => shown(panel, 'mentioned-said')).toContain('zus, buurvrouw, kapper.');

  await clickText(panel, t.live.off);
  await expect.poll(() => count(panel, 'live')).toBe(0);
  await expect.poll(() => textOf(panel)).toContain(t.live.isOff);
  await (await find(panel, 'mentioned-on')).click();
  await expect.poll(() => people(panel)).toEqual(['buurvrouw', 'zus']);
});
