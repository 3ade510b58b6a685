import { expect, test } from 'vitest';
import type { Profile } from '../../utils/profile/schema';
import { openOwn, openPanel, press, room, shown, visit } from './kring';
import { promptIn } from './prompting';

const here = room();

const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam',
  sites: [
    {
      match: 'http://127.0.0.1:*/client/*',
      record: { from: 'element', find: { by: 'selector', selector: '[data-client-number]' } },
      screens: [{ id: 'intake', name: 'Intake', address: '/client/*/intake' }],
    },
  ],
};

test('a prompt comes after a pause, is answered with the keyboard, and gives it back; the next stands in the panel', async () => {
  const team = await openOwn(here.browser, 'options.html');
  await team.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ name: 'team.save', input: { profile: PROFILE } })})`,
  );
  await team.close();
  const { page, site } = here;
  await page.bringToFront();
  await visit(page, `${site}/client/1041/intake`);
  await page.click('#intake-social');
  await page.keyboard.type('ab');
  let prompt = await promptIn(page);
  const line = await shown(prompt, 'prompt-line');
  expect(await page.content()).not.toContain(line);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('intake-social');

  await press(page, 'Alt', 'Shift', 'KeyS');
  await expect
    .poll(() => prompt.evaluate(() => document.activeElement?.getAttribute('data-testid')))
    .toBe('prompt-ask');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.hasFocus() && document.activeElement?.id))
    .toBe('intake-social');
  await page.keyboard.type('c');
  expect(await page.$eval('#intake-social', (each) => (each as HTMLTextAreaElement).value)).toBe('abc');

  await page.goto(`${site}/client/1042/intake`);
  prompt = await promptIn(page);
  const panel = await openPanel(page);
  await expect.poll(() => shown(panel, 'prompt-line')).toContain(line);
});
