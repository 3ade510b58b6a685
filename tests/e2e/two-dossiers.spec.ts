/**
 * The dossier as memory and the right question at the right moment, each as one long story, with nothing in the place of
 * anything: in the practice dossier, and in an old one of frames that is built quite differently.
 */
import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import { dayInWords } from '../../utils/i18n/day';
import { nl } from '../../utils/i18n/nl';
import type { PanelState } from '../../utils/messages/protocol';
import type { Profile } from '../../utils/profile/schema';
import { RULES } from '../../utils/prompts/rules';
import { LONG_AGO, OLD_CIRCLE, TEXTS, byHand, twoDossiers } from '../fixtures/two-dossiers';
import { insertReport, nameSomebody, sayAsPanel, visit } from './client-pages';
import { edge } from './edge';
import { expect, extensionId, test } from './kring';
import { frameOf, social } from './pointing';
import { useProfile } from './profile';
import { findPrompt, pauser, promptIn } from './prompting';
import { openedPanel } from './store';
import { watchReading } from './watch-reading';

const t = nl.earlier;

interface Dossier {
  readonly title: string;
  /** Its clients, each with their intake. */
  readonly clients: readonly [string, string];
  /** The field for the report. */
  readonly field: (page: Page) => Locator;
  readonly save: (page: Page) => Promise<void>;
  /** Has what was saved been read back from there, or from the field? */
  readonly from: 'region' | 'field';
}

const DOSSIERS: readonly Dossier[] = [
  {
    title: 'in the practice dossier',
    clients: ['/client/1041/intake', '/client/1042/intake'],
    field: (page) => page.getByLabel('Sociale omgeving'),
    save: async (page) => {
      await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
      await page.reload();
    },
    from: 'field',
  },
  {
    title: 'in a dossier of frames, where earlier reports stand elsewhere than the field',
    clients: ['/oud/open.asp?d=20417', '/oud/open.asp?d=31056'],
    field: social,
    save: (page) => frameOf(page, 'werk.asp').getByRole('button', { name: 'Opslaan' }).click(),
    from: 'region',
  },
];

async function follow(context: BrowserContext, page: Page, profile: Profile): Promise<void> {
  await useProfile(context, profile);
  await page.bringToFront();
}

/** Goes to what was written before, and says how many people Kring finds there. */
async function readBack(panel: Frame, from: Dossier['from'], people: number): Promise<void> {
  await panel.getByTestId('to-earlier').click();
  const where = from === 'region' ? nl.reading.region : /^In het veld/;
  await expect(panel.getByRole('button', { name: where })).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.getByTestId('earlier-person')).toHaveCount(people);
}

for (const { title, clients, field, save, from } of DOSSIERS) {
  test(`a talk is told, put in the file, changed there by hand, read back, begun with, told anew, and read back again, ${title}`, async ({
    context,
    page,
    site,
  }) => {
    test.slow();
    await follow(context, page, twoDossiers());
    await visit(page, site + clients[0]);
    await field(page).click();
    let panel = await openedPanel(page);
    for (const who of ['zus', 'oom', 'buurvrouw', 'kapper']) await nameSomebody(page, panel, who);
    await panel.getByRole('button', { name: nl.people.details('zus') }).click();
    await panel.getByTestId('note-toClient').fill('belt elke dag');
    await panel.getByTestId('step-picture').click();
    for (const key of ['3', '2', '2', '1']) await page.keyboard.press(key);
    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
    await finish(panel);

    const first = byHand(await field(page).inputValue());
    await field(page).fill(first);
    await save(page);
    panel = await openedPanel(page);
    await readBack(panel, from, 3);
    await expect(panel.getByRole('heading', { name: t.talkOf(LONG_AGO) })).toBeVisible();
    await expect(panel.getByTestId('earlier-person').locator('strong')).toHaveText([
      'zus',
      'oom',
      'buurvrouw',
    ]);
    await expect(panel.getByTestId('earlier-person').first()).toContainText('belt elke zondag');
    await panel.getByTestId('begin-with').click();
    await asked(panel, t.noLonger, 'oom').click();
    await asked(panel, t.differs, 'zus').click();
    const details = panel.locator('.details');
    await details.getByRole('button', { name: nl.facts.closeness.near, exact: true }).click();
    await details.getByRole('button', { name: nl.details.close, exact: true }).click();
    await asked(panel, t.still, 'buurvrouw').click();
    await nameSomebody(page, panel, 'buurman');
    const said = panel.getByTestId('then-said');
    await expect(said).toContainText(t.since(LONG_AGO));
    for (const what of [t.said.new('buurman', false), t.said.closer('zus', false), t.said.gone('oom', false)])
      await expect(said).toContainText(what);

    await insertReport(panel);
    await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
    const both = await field(page).inputValue();
    expect(both.match(/Wie er zijn:/g)).toHaveLength(2);
    for (const line of first.split('\n')) expect(both).toContain(line);
    await finish(panel);
    await save(page);

    panel = await openedPanel(page);
    await readBack(panel, from, 3);
    const today = new Date();
    const day = today.toLocaleDateString('sv');
    await expect(
      panel.getByRole('heading', { name: t.talkOf(dayInWords(day, today.getFullYear(), nl)) }),
    ).toBeVisible();
    await expect(panel.getByTestId('earlier-person').locator('strong')).toHaveText([
      'zus',
      'buurvrouw',
      'buurman',
    ]);
    await expect(panel.getByTestId('earlier')).toContainText(t.gone('oom'));
    // All of them are of today.
    await expect(panel.getByTestId('earlier-person').locator('strong + small')).toHaveCount(0);
    const zus = panel.getByTestId('earlier-person').first();
    await expect(zus).toContainText('belt elke zondag');
    await expect(zus).toContainText(nl.facts.closeness.near);
  });

  test(`while somebody writes, Kring reads along where that is on: it asks about whom they mention, once, and reads nothing once it is off, ${title}`, async ({
    context,
    page,
    site,
  }) => {
    test.slow();
    await follow(
      context,
      page,
      twoDossiers({ settings: { liveReading: 'on' }, prompts: { names: ['meaning'] } }, true),
    );
    const cdp = await context.newCDPSession(page);
    await visit(page, site + clients[0]);
    await expect.poll(() => edge(cdp)).toBe('Kring leest mee');
    await field(page).click();
    await page.keyboard.type('De buurvrouw kwam langs.');
    let prompt = await promptIn(page);
    await expect(prompt.getByTestId('prompt-line')).toContainText(RULES.meaning.example.u);
    await expect(field(page)).toBeFocused();
    await prompt.getByTestId('prompt-ask').click();
    await expect.poll(() => findPrompt(page)).toBeUndefined();

    // The next one is of somebody else, though the first was mentioned again.
    await field(page).press('End');
    await page.keyboard.type(' De buurvrouw belde ook. De kapper komt aan huis.');
    prompt = await promptIn(page);
    await expect(prompt.getByTestId('prompt-line')).toContainText('“kapper”');
    await prompt.getByTestId('prompt-known').click();
    await expect.poll(() => findPrompt(page)).toBeUndefined();

    // Of another client nothing was in sight yet, so that only the switch keeps Kring silent.
    await visit(page, site + clients[1]);
    const panel = await openedPanel(page);
    await panel.getByTestId('live-off').click();
    await expect(panel.getByTestId('live')).toHaveCount(0);
    await panel.getByTestId('close').click();
    await expect.poll(() => edge(cdp)).toBe('Kring');
    await field(page).click();
    const reads = await watchReading(cdp, await extensionId(context));
    const pause = await pauser(page);
    await reads();
    await page.keyboard.type('De neef kwam langs.');
    await pause();
    expect((await reads()).filter((each) => /textarea|Text|Range/.test(each))).toEqual([]);
    expect(findPrompt(page)).toBeUndefined();
  });

  test(`the right question at the right moment: only family, only professionals, what happened, one direction, a circle of long ago, the first question; none beside a contact ban, ${title}`, async ({
    context,
    page,
    site,
  }) => {
    test.slow();
    await follow(
      context,
      page,
      twoDossiers({ prompts: { names: ['lifeEvent', 'oneDirection', 'onlyFamily', 'onlyProfessionals'] } }),
    );
    const open = async (client: string, text: string): Promise<Frame> => {
      await visit(page, site + client);
      await field(page).fill(text);
      await field(page).click();
      return openedPanel(page);
    };
    const asks = async (panel: Frame, line: string, answer: string): Promise<void> => {
      await expect(panel.getByTestId('prompt-line')).toContainText(line);
      await panel.getByTestId(`prompt-${answer}`).click();
      await expect(panel.getByTestId('prompt-line')).toHaveCount(0);
    };
    const again = async (panel: Frame, text: string): Promise<void> => {
      await field(page).fill(text);
      await panel.getByRole('button', { name: /^In het veld/ }).click();
    };
    let panel = await open(clients[0], TEXTS.onlyFamily);
    await panel.getByTestId('to-mentioned').click();
    await again(panel, TEXTS.onlyFamily);
    await asks(panel, RULES.onlyFamily.example.u, 'notNow');
    await again(panel, TEXTS.onlyProfessionals);
    await asks(panel, RULES.onlyProfessionals.example.u, 'known');

    panel = await open(clients[1], TEXTS.barred);
    await panel.getByTestId('to-mentioned').click();
    await again(panel, TEXTS.barred);
    await expect(panel.getByTestId('mentioned-said')).toContainText('zus');
    const { place } = (await sayAsPanel(panel, 'panel.state', {})) as PanelState;
    expect(await sayAsPanel(panel, 'panel.paused', { read: { text: TEXTS.barred, place } })).toBeNull();
    await expect(panel.getByTestId('prompt-line')).toHaveCount(0);
    await again(panel, TEXTS.lifeEvent);
    await asks(panel, RULES.lifeEvent.example.u, 'ask');
    await panel.getByTestId('mentioned-on').click();
    await nameSomebody(page, panel, 'zus');
    await asks(panel, RULES.oneDirection.example.u, 'ask');

    // With all that Kring can ask.
    await follow(context, page, twoDossiers());
    await visit(page, site + clients[0]);
    const prompt = await promptIn(page);
    await expect(prompt.getByTestId('prompt-line')).toContainText(RULES.nothingAsked.example.u);
    await prompt.getByTestId('prompt-known').click();
    await expect.poll(() => findPrompt(page)).toBeUndefined();
    await field(page).fill(OLD_CIRCLE);
    await save(page);
    await field(page).click();
    panel = await openedPanel(page);
    await readBack(panel, from, 3);
    await asks(panel, RULES.older.example.u, 'ask');
    await panel.getByTestId('begin-with').click();
    await expect(panel.getByTestId('then-person')).toHaveCount(3);
  });
}

/** Says that the dossier is saved, which erases the talk. */
async function finish(panel: Frame): Promise<void> {
  await panel.getByTestId('done').click();
  await panel.getByTestId('saved').click();
  await expect(panel.getByTestId('start')).toBeVisible();
}

const asked = (panel: Frame, answer: string, words: string): Locator =>
  panel.getByRole('button', { name: t.answerFor(answer, words), exact: true });
