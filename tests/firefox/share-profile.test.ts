import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { nlTeam } from '../../utils/i18n/nl-team';
import { content, elsewhere, profileServer } from '../e2e/profile-server';
import { UUID, clickText, find, openOwn, room, shown } from './kring';

const here = room();
const t = nlTeam.share;

const SOUTH = { kring: 1, name: 'Wijkteam Zuid', help: 'Bel Kim' };
const NEWER = { ...SOUTH, help: 'Bel Ali' };

/** The profile that counts in this browser. */
function stored(page: Page): Promise<unknown> {
  return page.evaluate(`browser.storage.local.get('profile').then(({ profile }) => profile ?? null)`);
}

test('a profile from a file counts after a press; then one from an address, of which the last good version stays', async () => {
  const page = await openOwn(here.browser, 'options.html');
  const folder = await mkdtemp(join(tmpdir(), 'kring-'));
  const organisation = await profileServer();
  try {
    const file = join(folder, 'profiel.json');
    await writeFile(file, JSON.stringify(SOUTH));
    const input = await find(page, 'profile-file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await find(page, 'offer');
    expect(await stored(page)).toBeNull();
    await clickText(page, t.offer.use);
    await expect.poll(() => stored(page)).toEqual(SOUTH);
    // Said, with the keyboard there: what is typed before that goes astray.
    await expect.poll(() => shown(page, 'shared')).not.toBe('');

    organisation.answer(content(JSON.stringify(NEWER)));
    await page.type('.share form input[type=text]', organisation.address);
    await clickText(page, t.follow.press);
    await find(page, 'offer');
    expect(await stored(page)).toEqual(SOUTH);
    await clickText(page, t.offer.use);
    await expect.poll(() => stored(page)).toEqual(NEWER);
    await find(page, 'followed');
    const [{ method, headers }] = organisation.asked as [(typeof organisation.asked)[number]];
    expect(method).toBe('GET');
    for (const name of ['cookie', 'referer', 'authorization']) expect(headers[name], name).toBeUndefined();
    // The number of this installation would be a name for the worker.
    expect(JSON.stringify(headers)).not.toContain(UUID);

    organisation.answer(elsewhere);
    await clickText(page, t.follow.now);
    await expect.poll(() => shown(page, 'follow-trouble')).toContain(t.follow.trouble.redirect.what);
    expect(organisation.asked.map(({ path }) => path)).not.toContain('/login');
    expect(await stored(page)).toEqual(NEWER);
    await clickText(page, t.follow.stop);
    await page.waitForSelector('.share form input[type=text]');
    expect(await stored(page)).toEqual(NEWER);
  } finally {
    await organisation.close();
    await rm(folder, { recursive: true });
  }
});
