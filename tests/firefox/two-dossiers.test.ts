/** The dossier as memory, and the right question at the right moment: in Firefox, in two dossiers that are built differently. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import type { Profile } from '../../utils/profile/schema';
import { RULES } from '../../utils/prompts/rules';
import { LONG_AGO, OLD_CIRCLE, TEXTS, byHand, twoDossiers } from '../fixtures/two-dossiers';
import { byTest, count, find, insert, name, openOwn, openPanel, room, shown, visit } from './kring';
import { promptIn } from './prompting';

const here = room();
const t = nl.earlier;

interface Dossier {
  readonly title: string;
  readonly clients: readonly [string, string];
  /** The field, in the page or in the frame with this in its address. */
  readonly field: string;
  readonly frame: string;
  readonly save: string;
}

const DOSSIERS: readonly Dossier[] = [
  {
    title: 'in the practice dossier',
    clients: ['/client/1041/intake', '/client/1042/intake'],
    field: '#intake-social',
    frame: '/client/',
    save: '#save',
  },
  {
    title: 'in a dossier of frames, where earlier reports stand elsewhere than the field',
    clients: ['/oud/open.asp?d=20417', '/oud/open.asp?d=31056'],
    field: 'textarea[name^=f_17_]',
    frame: '/oud/werk.asp',
    save: 'input[type=button]',
  },
];

async function follow(profile: Profile): Promise<void> {
  const team = await openOwn(here.browser, 'options.html');
  const message = { name: 'team.save', input: { profile } };
  await team.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);
  await team.close();
  await here.page.bringToFront();
}

/** The frame with the field, once it is there. */
async function fieldIn(page: Page, { frame, field }: Dossier): Promise<Frame> {
  await expect.poll(() => page.frames().some((each) => each.url().includes(frame))).toBe(true);
  const found = page.frames().find((each) => each.url().includes(frame))!;
  await found.waitForSelector(field);
  return found;
}

/** As if it stood there already. */
async function write(page: Page, dossier: Dossier, text: string): Promise<void> {
  const frame = await fieldIn(page, dossier);
  await frame.$eval(
    dossier.field,
    (field, value) => {
      (field as HTMLTextAreaElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  await frame.click(dossier.field);
}

/** Presses what a selector finds in the panel; a click by place does not arrive there among frames of the page (puppeteer). */
async function press(panel: Frame, selector: string): Promise<void> {
  await (await panel.waitForSelector(selector))?.evaluate((each) => (each as HTMLElement).click());
}

const labelled = (label: string): string => `button[aria-label="${label}"]`;
const withText = (text: string): string => `button::-p-text(${text})`;

async function finish(panel: Frame): Promise<void> {
  await press(panel, byTest('done'));
  await press(panel, byTest('saved'));
  await find(panel, 'start');
}

const earlier = (panel: Frame): Promise<string[]> =>
  panel.$$eval(`${byTest('earlier-person')} strong`, (all) => all.map((each) => each.textContent ?? ''));

for (const dossier of DOSSIERS) {
  const { title, clients, field, save } = dossier;
  test(`told, in the file, changed there by hand, read back, begun with, told anew, and read back again, ${title}`, async () => {
    await follow(twoDossiers({ settings: { prompts: 'off' } }));
    const { page, site } = here;
    await visit(page, site + clients[0]);
    const frame = await fieldIn(page, dossier);
    const value = (): Promise<string> => frame.$eval(field, (each) => (each as HTMLTextAreaElement).value);
    await frame.click(field);
    const panel = await openPanel(page);
    await name(page, panel, 'zus: belt elke dag', 'oom', 'buurvrouw', 'kapper');
    await press(panel, byTest('step-picture'));
    for (const [at, key] of (['3', '2', '2', '1'] as const).entries()) {
      await expect.poll(() => shown(panel, 'how-close')).toContain(['zus', 'oom', 'buurvrouw', 'kapper'][at]);
      await page.keyboard.press(key);
    }
    expect(await insert(page, panel)).toContain(nl.report.outcome.inserted);
    await finish(panel);

    const first = byHand(await value());
    await write(page, dossier, first);
    await frame.click(save);
    await press(panel, byTest('to-earlier'));
    await expect.poll(() => earlier(panel)).toEqual(['zus', 'oom', 'buurvrouw']);
    expect(await shown(panel, 'earlier')).toContain(t.talkOf(LONG_AGO));
    expect(await shown(panel, 'earlier')).toContain('belt elke zondag');
    await press(panel, byTest('begin-with'));
    await press(panel, labelled(t.answerFor(t.noLonger, 'oom')));
    await press(panel, labelled(t.answerFor(t.differs, 'zus')));
    await panel.waitForSelector('.details');
    await press(panel, withText(nl.facts.closeness.near));
    await press(panel, withText(nl.details.close));
    await press(panel, labelled(t.answerFor(t.still, 'buurvrouw')));
    await (await find(panel, 'name-matters-to-you')).focus();
    await page.keyboard.type('buurman');
    await page.keyboard.press('Enter');
    for (const what of [
      t.since(LONG_AGO),
      t.said.new('buurman', false),
      t.said.closer('zus', false),
      t.said.gone('oom', false),
    ])
      await expect.poll(() => shown(panel, 'then-said')).toContain(what);
    expect(await insert(page, panel)).toContain(nl.report.outcome.inserted);
    const both = await value();
    expect(both.match(/Wie er zijn:/g)).toHaveLength(2);
    for (const line of first.split('\n')) expect(both).toContain(line);
    await finish(panel);

    await frame.click(field);
    await frame.click(save);
    await press(panel, byTest('to-earlier'));
    await expect.poll(() => earlier(panel)).toEqual(['zus', 'buurvrouw', 'buurman']);
    expect(await shown(panel, 'earlier')).toContain(t.gone('oom'));
    expect(await shown(panel, 'earlier')).not.toContain(LONG_AGO);
  });

  test(`asks the right thing at the right moment, and reads along only where that is on, ${title}`, async () => {
    const { page, site } = here;
    await follow(twoDossiers({ settings: { liveReading: 'on' }, prompts: { names: ['meaning'] } }, true));
    await visit(page, site + clients[0]);
    await (await fieldIn(page, dossier)).click(field);
    await page.keyboard.type('De buurvrouw kwam langs.');
    let prompt = await promptIn(page);
    expect(await shown(prompt, 'prompt-line')).toContain(RULES.meaning.example.u);
    await (await find(prompt, 'prompt-ask')).focus();
    await page.keyboard.press('Enter');
    await (await fieldIn(page, dossier)).click(field);
    await page.keyboard.type(' De buurvrouw belde ook, en de kapper.');
    await expect.poll(async () => shown(await promptIn(page), 'prompt-line')).toContain('“kapper”');

    await follow(twoDossiers({ prompts: { names: ['lifeEvent', 'onlyFamily', 'onlyProfessionals'] } }, true));
    await visit(page, site + clients[1]);
    await write(page, dossier, TEXTS.barred);
    let panel = await openPanel(page);
    await press(panel, byTest('to-mentioned'));
    const asks = async (text: string, line: string): Promise<void> => {
      await write(page, dossier, text);
      await press(panel, withText(nl.reading.field('S').slice(0, -2)));
      await expect.poll(() => shown(panel, 'prompt-line')).toContain(line);
      await press(panel, byTest('prompt-known'));
      await expect.poll(() => count(panel, 'prompt-line')).toBe(0);
    };
    await press(panel, withText(nl.reading.field('S').slice(0, -2)));
    await expect.poll(() => shown(panel, 'mentioned-said')).toContain('zus');
    const decided = await panel.evaluate(`(async () => {
      const { value } = await browser.runtime.sendMessage({ name: 'panel.state', input: {} });
      const read = { text: ${JSON.stringify(TEXTS.barred)}, place: value.place };
      return browser.runtime.sendMessage({ name: 'panel.paused', input: { read } });
    })()`);
    expect(decided).toEqual({ value: null });
    expect(await count(panel, 'prompt-line')).toBe(0);
    await asks(TEXTS.onlyFamily, RULES.onlyFamily.example.u);
    await asks(TEXTS.onlyProfessionals, RULES.onlyProfessionals.example.u);

    // With all that Kring can ask.
    await follow(twoDossiers());
    await visit(page, site + clients[0]);
    prompt = await promptIn(page);
    expect(await shown(prompt, 'prompt-line')).toContain(RULES.nothingAsked.example.u);
    await write(page, dossier, OLD_CIRCLE);
    await (await fieldIn(page, dossier)).click(save);
    await (await fieldIn(page, dossier)).click(field);
    panel = await openPanel(page);
    await press(panel, byTest('prompt-known'));
    await press(panel, byTest('to-earlier'));
    await expect.poll(() => shown(panel, 'prompt-line')).toContain(RULES.older.example.u);
  });
}
