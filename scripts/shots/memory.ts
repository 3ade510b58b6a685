/** Pictures of the dossier as memory: an earlier circle read back, who is still to be spoken of, then and now. */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl.ts';
import { openInDossier, tellNow, text } from '../in-dossier.ts';
import { lookTogether } from '../views.ts';
import { name } from './panel.ts';

/** Takes all of this page, or the part of it that the selector finds. */
export type ShotOf = (page: Page, name: string, part?: string) => Promise<void>;

const t = nl.earlier;
const PEOPLE = [
  'zus (gezin), belangrijk voor de cliënt: "belt elke dag"; voelt verder weg',
  'oom (familie), genoemd; voelt dichtbij',
  'buurvrouw (buurt), over en weer belangrijk; voelt dichtbij',
  'oud-collega (werk), belangrijk voor de cliënt, volgens mij: "wacht op een teken"; voelt verder weg',
  'kapper (buurt), genoemd; voelt verder weg',
  'huisarts (hulpverlener), genoemd',
  'vriendin van vroeger (vrienden), belangrijk voor de cliënt; voelt heel dichtbij',
  'dominee (geloof), genoemd; voelt dichtbij',
  'broer (gezin), belangrijk voor de cliënt; voelt heel dichtbij',
  'moeder (gezin), over en weer belangrijk; voelt heel dichtbij',
  'tante (familie), belangrijk voor de cliënt; voelt dichtbij',
  'nicht (familie), belangrijk voor de cliënt; voelt verder weg',
  'vriend (vrienden), belangrijk voor de cliënt; voelt dichtbij',
  'buurman van 12 (buurt), belangrijk voor de cliënt; voelt verder weg',
  'chef (werk), belangrijk voor de cliënt; voelt verder weg',
  'teamgenoot (vereniging), belangrijk voor de cliënt; voelt dichtbij',
  'trainer (vereniging), belangrijk voor de cliënt; voelt verder weg',
  'klasgenoot van toen (school), belangrijk voor de cliënt; voelt dichtbij',
];

/** What Kring wrote in May of so many people. */
export const written = (count: number, ...more: readonly string[]): string =>
  [
    'Mensen om de cliënt heen – gesprek van 3 mei 2026',
    '',
    'Wie er zijn:',
    ...PEOPLE.slice(0, count).map((one) => `- ${one}`),
    ...more,
    '(Kring 1)',
  ].join('\n');

const LEFTOVERS = [
  '- let op, de sleutel ligt bij de balie!',
  '',
  'Wie elkaar kennen:',
  '- zus en buurvrouw',
  '',
  'Verder verteld:',
  '- vroeger: "op de binnenvaart, en daarna jaren bij de gemeente"',
];

/** What is pressed with so many people of then: who is gone, who is nearer, who is further, who is as before. */
const PRESSED = {
  3: { gone: ['oom'], near: [], far: ['buurvrouw'], still: [], come: ['buurman'] },
  8: {
    gone: ['oom', 'dominee'],
    near: ['zus'],
    far: ['buurvrouw'],
    still: ['kapper'],
    come: ['buurman', 'kok van het buurthuis'],
  },
  18: {
    gone: ['oom', 'dominee', 'chef'],
    near: ['zus', 'trainer', 'nicht'],
    far: ['buurvrouw', 'broer'],
    still: ['kapper', 'tante', 'vriend', 'klasgenoot van toen'],
    come: ['achterbuur', 'kok van het buurthuis', 'vrijwilliger van de soep', 'zwager'],
  },
} as const;

const press = (tab: Page, answer: string, words: string): Promise<void> =>
  tab.getByRole('button', { name: t.answerFor(answer, words), exact: true }).click();

/** A talk that was begun with what Kring wrote of so many people, and in which some of them were spoken of. */
async function talkOf(page: Page, count: keyof typeof PRESSED): Promise<Page> {
  const tab = await openInDossier(page.context(), { read: text(written(count)) });
  await tab.keyboard.press('Enter');
  await tab.getByTestId('to-earlier').click();
  await tab.getByTestId('begin-with').click();
  const { gone, near, far, still, come } = PRESSED[count];
  for (const words of gone) await press(tab, t.noLonger, words);
  for (const words of still) await press(tab, t.still, words);
  for (const [closeness, all] of [
    ['near', near],
    ['far', far],
  ] as const)
    for (const words of all) {
      await press(tab, t.differs, words);
      const details = tab.locator('.then .details');
      await details.getByRole('button', { name: nl.facts.closeness[closeness], exact: true }).click();
      await details.getByRole('button', { name: nl.details.close, exact: true }).click();
    }
  await tab.getByTestId('name-matters-to-you').focus();
  await name(tab, ...come);
  return tab;
}

/** Goes to the view of then and now. */
async function toThenAndNow(tab: Page): Promise<void> {
  await tab.getByTestId('step-picture').click();
  const enough = tab.getByTestId('enough');
  if (await enough.isVisible()) await enough.click();
  await tab.getByTestId('view-then-and-now').click();
  await tab.getByTestId('then-and-now').waitFor();
}

/** The earlier talk, step by step. */
export async function earlierScreens(page: Page, shot: ShotOf): Promise<void> {
  const other = { id: 'other', startedAt: Date.UTC(2026, 4, 3, 8, 15), here: true, before: false };
  const state = { hasRegion: true, aim: 'found' as const };
  const tab = await openInDossier(page.context(), { read: text('Mevrouw drinkt graag thee.'), state });
  await shot(tab, '130-opening-in-dossier');
  await tab.keyboard.press('Enter');
  await shot(tab, '130-people-in-dossier');
  await name(tab, 'zus', 'buurvrouw Fatma');
  await tab.getByTestId('to-earlier').click();
  await tab.getByText(t.nothing).first().waitFor();
  await shot(tab, '131-earlier-nothing');
  await tellNow(tab, { read: text(written(8, ...LEFTOVERS)), state });
  await tab.getByRole('button', { name: nl.reading.field('Sociale omgeving') }).click();
  await tab.getByRole('button', { name: t.leaveOutOf('kapper'), exact: true }).click();
  for (const summary of await tab.locator('.earlier summary').all()) await summary.click();
  await shot(tab, '132-earlier');
  await tellNow(tab, { read: { outcome: 'nothingSelected' }, state });
  await tab.getByRole('button', { name: nl.reading.selection }).click();
  await tab.getByText(nl.reading.not.nothingSelected).waitFor();
  await shot(tab, '133-earlier-no-selection');
  await tab.close();

  const talks = { read: text(''), state: { ...state, drafts: [other] } } as unknown as Parameters<
    typeof openInDossier
  >[1];
  const beside = await openInDossier(page.context(), talks);
  await beside.keyboard.press('Enter');
  await beside.getByTestId('to-earlier').click();
  await beside.getByText(t.otherSure).waitFor();
  await shot(beside, '134-earlier-other-talk');
  await beside.close();
}

/** Then and now with few and many people, and the report. `folder` and `look`: where and after what the paper is named. */
export async function thenScreens(
  page: Page,
  shot: ShotOf,
  paper: { readonly folder: string; readonly look: string },
): Promise<void> {
  for (const count of [3, 8, 18] as const) {
    const people = String(count).padStart(2, '0');
    const tab = await talkOf(page, count);
    if (count === 8) await press(tab, t.differs, 'oud-collega');
    await shot(tab, `135-then-people-${people}`);
    await toThenAndNow(tab);
    await tab.getByTestId('in-words').locator('summary').click();
    await shot(tab, `136-then-and-now-${people}`);
    await lookTogether(tab, tab, () => shot(tab, `137-then-together-${people}`, 'dialog'));
    if (paper.look === 'wide') await print(tab, `${paper.folder}137-paper-then-${people}`);
    if (count === 8) {
      await tab.getByTestId('step-report').click();
      await tab.getByTestId('report').press('Control+End');
      await shot(tab, '138-then-report');
    }
    await tab.close();
  }
}

async function print(tab: Page, path: string): Promise<void> {
  await tab.getByTestId('take-print').click();
  await tab.locator('.sheet').waitFor({ state: 'attached' });
  await writeFile(`${path}.pdf`, await tab.pdf({ preferCSSPageSize: true }));
  await tab.evaluate(() => dispatchEvent(new Event('afterprint')));
  spawnSync('pdftoppm', ['-r', '60', '-png', `${path}.pdf`, path], { stdio: 'ignore' });
}
