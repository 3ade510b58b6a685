import type { BrowserContext, Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { nlTeam } from '../../utils/i18n/nl-team';
import type { Profile } from '../../utils/profile/schema';
import { expect, extensionId, kringIsHere } from './kring';

export { OF_CLIENTS } from '../fixtures/of-clients';

/** Says something to the background from a page of Kring's own, as the team lead's page does. */
async function say<T>(
  context: BrowserContext,
  script: (input: T) => Promise<unknown>,
  input: T,
): Promise<unknown> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  const answer = await page.evaluate(script as never, input as never);
  await page.close();
  // A tab that is not in front draws nothing, and cannot be clicked in.
  await context.pages()[0]?.bringToFront();
  return answer;
}

interface Chrome {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly storage: Record<
      'local' | 'session',
      { get(key: string | null): Promise<Record<string, unknown>> }
    >;
  };
}

/** Has the team lead begin in the tab of this page. @returns the guide, once it asks for something. */
export async function begin(context: BrowserContext, page: Page): Promise<Frame> {
  await say(
    context,
    async (address: string) => {
      const { chrome } = globalThis as unknown as Chrome;
      const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
      await chrome.runtime.sendMessage({ name: 'team.point', input: { tab: tab?.id } });
    },
    page.url(),
  );
  await page.bringToFront();
  return guideIn(page);
}

/** The guide's frame in this page, once it says something. */
export async function guideIn(page: Page): Promise<Frame> {
  let guide: Frame | undefined;
  await expect
    .poll(async () => {
      guide = page.frames().find((each) => each.url().includes('/point.html'));
      return guide
        ?.locator('[data-testid=guide]')
        .count()
        .catch(() => 0);
    })
    .toBe(1);
  return guide!;
}

/** Waits until the guide is at this step. */
export async function atStep(page: Page, step: string): Promise<Frame> {
  const guide = await guideIn(page);
  await expect(guide.getByTestId('guide')).toHaveAttribute('data-step', step);
  return guide;
}

/** What lies in this browser's storage under this key. */
export async function stored(
  context: BrowserContext,
  area: 'local' | 'session',
  key: string | null,
): Promise<Record<string, unknown>> {
  const found = await say(
    context,
    async ([where, name]: readonly ['local' | 'session', string | null]) => {
      const { chrome } = globalThis as unknown as Chrome;
      return chrome.storage[where].get(name);
    },
    [area, key] as const,
  );
  return found as Record<string, unknown>;
}

/** The team's profile in this browser. */
export async function profileIn(context: BrowserContext): Promise<Profile | undefined> {
  return (await stored(context, 'local', 'profile'))['profile'] as Profile | undefined;
}

/** A frame of the old dossier. */
export const frameOf = (page: Page, file: string): FrameLocator =>
  page.frameLocator(`iframe[src^="${file}"]`);

/** Its field for the report. */
export const social = (page: Page): Locator => frameOf(page, 'werk.asp').locator('textarea[name^=f_17_]');

/** Points everything out on the intake of the old dossier once `start` brought the guide, and reads this second file. */
export async function pointAtOld(
  page: Page,
  site: string,
  second: string,
  start: () => Promise<unknown>,
): Promise<void> {
  await page.goto(`${site}/oud/open.asp?d=20417`);
  await kringIsHere(page);
  await start();
  await atStep(page, 'field');
  await social(page).click();
  await atStep(page, 'mark');
  await frameOf(page, 'werk.asp').locator('b').click();
  await atStep(page, 'record');
  await frameOf(page, 'kop.asp').getByText('20417').click();
  const guide = await atStep(page, 'other');
  await expect(guide.getByTestId('problem')).toHaveCount(0);
  await page.goto(`${site}/oud/open.asp?d=${second}`);
  await (await atStep(page, 'other')).getByTestId('here').click();
}

/** Says that there is no name in it, tries it, and keeps it under this name. @returns the guide, at its end. */
export async function keep(page: Page, name: string): Promise<Frame> {
  await (await atStep(page, 'names')).getByTestId('no-name').click();
  const guide = await atStep(page, 'keep');
  await guide.getByTestId('try').click();
  const { field, screen, record } = nlTeam.point.tried;
  for (const { yes } of [field, screen, record]) await expect(guide.getByTestId('tried')).toContainText(yes);
  await guide.getByTestId('name').fill(name);
  await guide.getByTestId('save').click();
  return atStep(page, 'done');
}
