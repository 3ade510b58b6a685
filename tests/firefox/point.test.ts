import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PROFILE } from '../../utils/profile/schema';
import { openOwn, room } from './kring';
import { OF_CLIENTS, keep, pointAtOld } from './pointing';

const here = room();

interface Firefox {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

/** Has the team lead begin in the tab with this address. */
async function begin(browser: Browser, address: string): Promise<Page> {
  const team = await openOwn(browser, 'options.html');
  await team.evaluate(async (wanted) => {
    const { browser: kring } = globalThis as unknown as Firefox;
    const tab = (await kring.tabs.query({})).find(({ url }) => url === wanted);
    await kring.runtime.sendMessage({ name: 'team.point', input: { tab: tab?.id } });
  }, address);
  return team;
}

test('on a dossier of frames and tables three clicks and a second file give a profile without any client', async () => {
  const { browser, page, site } = here;
  let team = page;
  await pointAtOld(page, site, async () => {
    team = await begin(browser, `${site}/oud/`);
    await page.bringToFront();
  });
  await keep(page, 'Intake');

  const stored = await team.evaluate(async () => {
    const { browser: kring } = globalThis as unknown as Firefox;
    return (await kring.storage.local.get('profile'))['profile'];
  });
  const profile = v.parse(PROFILE, stored);
  expect(JSON.stringify(profile)).not.toMatch(OF_CLIENTS);
  expect(profile.sites?.[0]).toMatchObject({
    match: `${site}/oud/*`,
    record: { find: { by: 'after', text: 'Dossiernr', tag: 'td' }, frame: '/oud/kop.asp*' },
    screens: [
      { name: 'Intake', field: { find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' } } },
    ],
  });
});
