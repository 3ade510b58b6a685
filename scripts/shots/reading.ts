/** Pictures of what Kring reads in a dossier, the prompt that may come of it, and the team's count. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl.ts';
import { nlTeam } from '../../utils/i18n/nl-team.ts';
import type { Profile } from '../../utils/profile/schema.ts';
import { useProfile } from '../as-kring.ts';
import { kringIsHere, openPanel } from '../chromium.ts';
import { openInDossier, tellNow, text } from '../in-dossier.ts';
import type { ShotOf } from './memory.ts';
import { openTeam, sample, section } from './team.ts';

const RICH = `Haar zus belt elke week. De buurvrouw komt ook, en de kapper. Haar man is overleden.
Met haar broer is geen contact. Heeft geen nichten. De huisarts komt maandag, de begeleider ook. Haar collega's sturen kaarten.
De oud-buurman van de overkant, haar schoonzus, twee vriendinnen en de neven uit Assen komen op haar verjaardag.`;

const PROFILE: Profile = {
  kring: 1,
  name: 'Wijkteam',
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

/** *Wat staat er al?*: groups, rows with care, passages; nothing; and with Kring reading along. */
export async function mentionedScreens(page: Page, shot: ShotOf): Promise<void> {
  const state = { hasRegion: true, aim: 'found' as const };
  const tab = await openInDossier(page.context(), { read: text(RICH), state });
  await tab.getByTestId('to-mentioned').click();
  await tab.getByTestId('mention').first().click();
  for (const folded of await tab.locator('main summary').all()) await folded.click();
  await shot(tab, '140-mentioned');
  await tellNow(tab, { read: text('Er is gewandeld.'), state });
  await tab.getByRole('button', { name: nl.reading.selection }).click();
  await tab.getByText(nl.mentioned.nobody).waitFor();
  await shot(tab, '141-mentioned-nobody');
  await tab.getByTestId('mentioned-on').click();
  await tab.getByTestId('person').first().waitFor();
  await tab.getByTestId('to-mentioned').click();
  await tellNow(tab, { read: { outcome: 'read', text: RICH, cut: true }, state });
  await tab.getByRole('button', { name: nl.reading.region }).click();
  await tab.getByTestId('mention-there').first().waitFor();
  await shot(tab, '142-mentioned-there');
  await tab.close();

  const live = { ...state, live: true, mayLive: true, count: 3 };
  const along = await openInDossier(page.context(), { read: text(RICH), state: live });
  await along.getByTestId('to-mentioned').click();
  await along.getByTestId('mentioned-said').waitFor();
  await shot(along, '143-mentioned-live-count');
  await along.getByTestId('count-add').click();
  await along.getByRole('button', { name: nl.app.menu }).click();
  await along.getByTestId('choose-live').waitFor();
  await shot(along, '144-settings-live');
  await along.close();
  const quiet = await openInDossier(page.context(), {
    read: text(RICH),
    state: { ...state, mayLive: true, quietToday: true },
  });
  await quiet.getByRole('button', { name: nl.app.menu }).click();
  await quiet.getByTestId('prompts-again').waitFor();
  await shot(quiet, '144-settings-quiet');
  await quiet.close();

  const asked = await openInDossier(page.context(), {
    read: text(RICH),
    state: {
      prompt: {
        id: 'one',
        line: 'U noemt de buurvrouw. Wat betekent zij voor u, en wat betekent u voor haar?',
        why: 'Iemand wordt genoemd, en wat zij voor elkaar betekenen staat er niet bij.',
        language: 'nl',
      },
    },
  });
  await asked.keyboard.press('Enter');
  await asked.getByTestId('prompt-line').waitFor();
  await shot(asked, '145-prompt-panel', 'seen');
  await asked.getByTestId('prompt-why').click();
  await shot(asked, '145-prompt-panel-why', 'seen');
  await asked.close();
}

/** The prompt in the page of a dossier: beside a field, at the edge, with its reason. */
export async function promptScreens(page: Page, site: string, shot: ShotOf): Promise<void> {
  for (const [at, field] of [
    ['field', 'Reden van aanmelding'],
    ['edge', undefined],
  ] as const) {
    await useProfile(page, PROFILE);
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(`${site}/client/${at === 'field' ? 1041 : 1042}/intake`);
    await kringIsHere(page);
    if (field) await page.getByLabel(field).click();
    const prompt = await promptIn(page);
    await shot(page, `150-prompt-${at}`, 'seen');
    await prompt.getByTestId('prompt-why').click();
    await prompt.getByTestId('prompt-reason').waitFor();
    await shot(page, `151-prompt-${at}-why`, 'seen');
    // The press takes the frame away, and with it whoever waits for the press.
    await prompt.evaluate(() => void setTimeout(() => document.querySelector('button')?.click()));
  }
  const panel = await openPanel(page);
  await panel.getByTestId('live').waitFor();
  await shot(page, '152-live-panel', 'seen');
  await useProfile(page, null);
}

/** The same in English, where the dossier is Dutch all the same. */
export async function englishScreens(page: Page, written: string, shot: ShotOf): Promise<void> {
  await useProfile(page, { kring: 1, name: 'Team', settings: { language: 'en' } });
  const state = { hasRegion: true, aim: 'found' as const, live: true, mayLive: true };
  const tab = await openInDossier(page.context(), { read: text(`${RICH}\n${written}`), state });
  await tab.getByTestId('to-earlier').click();
  await tab.getByTestId('begin-with').waitFor();
  await shot(tab, '146-english-earlier');
  await tab.getByTestId('begin-with').click();
  await tab.getByTestId('then-person').first().waitFor();
  await shot(tab, '147-english-then');
  await tab.getByTestId('to-mentioned').click();
  await tab.getByTestId('mentioned-said').waitFor();
  await shot(tab, '148-english-mentioned');
  await tab.close();
  await useProfile(page, null);
}

/** The prompt, once it stands in sight in the page. */
async function promptIn(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((each) => each.url().includes('/prompt.html'));
  const end = Date.now() + 10_000;
  while (!find() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  const frame = find();
  if (!frame) throw new Error('There is no prompt in this page.');
  await frame.getByTestId('prompt-line').waitFor();
  const element = await frame.frameElement();
  await element.waitForElementState('visible');
  return frame;
}

/** The team lead's page: prompts, reading along, and the count from its beginning to its paper. */
export async function teamReadingScreens(
  page: Page,
  shot: ShotOf,
  paper: { readonly folder: string; readonly look: string },
): Promise<void> {
  const t = nlTeam.count;
  await useProfile(page, { ...(await sample()), ...PROFILE });
  await openTeam(page);
  await shot(page, '160-team-prompts', section('prompts'));
  await page.getByTestId('site').locator('summary').click();
  await page.getByTestId('screen-live').waitFor();
  await shot(page, '161-team-live', section('dossier'));
  await page.getByText(t.aboutTitle).click();
  await shot(page, '162-count-begin', section('count'));
  await page.getByTestId('count-begin').click();
  await page.getByTestId('count-end').click();
  await page.getByTestId('count-said').and(page.locator('.outcome')).waitFor();
  await shot(page, '163-count-few', section('count'));
  await page.getByTestId('count-stop').click();
  await shot(page, '164-count-stop', section('count'));
  await page.getByTestId('count-go-on').click();
  // As after so many dossiers.
  const totals = { files: 14, besidesFamily: 5, besidesProfessionals: 9, bothDirections: 2, dated: 11 };
  await page.evaluate(
    (ended) => {
      type Say = (message: { readonly name: string }) => Promise<unknown>;
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Say } } }).chrome;
      const say = runtime.sendMessage.bind(runtime);
      runtime.sendMessage = (message) =>
        message.name === 'count.end' ? Promise.resolve({ value: ended }) : say(message);
    },
    { outcome: 'ended', totals },
  );
  await page.getByTestId('count-end').click();
  await page.getByTestId('count-result').waitFor();
  await shot(page, '165-count-result', section('count'));
  if (paper.look === 'wide') {
    const path = `${paper.folder}166-paper-count`;
    await writeFile(`${path}.pdf`, await page.pdf({ preferCSSPageSize: true }));
    spawnSync('pdftoppm', ['-r', '60', '-png', `${path}.pdf`, path], { stdio: 'ignore' });
  }
  await page.getByTestId('count-close').click();
  await useProfile(page, null);
}
