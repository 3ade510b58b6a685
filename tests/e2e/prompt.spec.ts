import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { expect, kringIsHere, openPanel, test } from './kring';
import { useProfile } from './profile';

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

function promptIn(page: Page): Frame | undefined {
  return page.frames().find((each) => each.url().includes('/prompt.html'));
}

test('try', async ({ page, context, site }) => {
  await useProfile(context, PROFILE);
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await expect.poll(() => promptIn(page)?.getByTestId('prompt-line').isVisible()).toBe(true);
  await page.screenshot({ path: '/tmp/seintje/wide.png' });
});
