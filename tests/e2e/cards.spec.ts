/** Every card of the panel, as somebody uses it who talks with one person and types with two hands. */
import type { Frame, Locator, Page } from '@playwright/test';
import { en } from '../../utils/i18n/en';
import { nl } from '../../utils/i18n/nl';
import { NOBODY, OPENING, SNOWBALL, WORKER_LINE } from '../../utils/questions/opening';
import howIsThat from '../../utils/questions/sets/how-is-that';
import lifeStory from '../../utils/questions/sets/life-story';
import whoElse from '../../utils/questions/sets/who-else';
import { FIXED } from '../../utils/report/words';
import { expect, kringIsHere, openPanel, test } from './kring';

const TO = 'name-matters-to-you';
const FROM = 'name-you-matter-to';

/** Opens the panel beside the practice dossier, at the questions about people. */
async function talk(page: Page, site: string): Promise<Frame> {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  await page.getByLabel('Sociale omgeving').click();
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await expect(panel.getByTestId(TO)).toBeFocused();
  return panel;
}

async function name(page: Page, ...people: readonly string[]): Promise<void> {
  for (const each of people) {
    await page.keyboard.type(each);
    await page.keyboard.press('Enter');
  }
}

/** The button with somebody on it; what follows the label is who they are to the client. */
function button(panel: Frame, label: string): Locator {
  const start = nl.people.details(label).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return panel.getByRole('button', { name: new RegExp(`^${start}(?: |$)`) });
}

/** The row of somebody in the list. */
function row(panel: Frame, label: string): Locator {
  return panel.getByTestId('person').filter({ has: button(panel, label) });
}

async function open(panel: Frame, label: string): Promise<Locator> {
  await button(panel, label).click();
  return row(panel, label).locator('.details');
}

/** Whether somebody matters to the client, and the client to them: as the two buttons of the row say. */
async function directions(panel: Frame, label: string): Promise<string> {
  const pressed = async (said: string): Promise<boolean> =>
    (await row(panel, label).getByRole('button', { name: said }).getAttribute('aria-pressed')) === 'true';
  const to = await pressed(nl.people.toClientName(label));
  const from = await pressed(nl.people.fromClientName(label));
  return [to && 'to', from && 'from'].filter(Boolean).join(' ');
}

/** Goes to the report and gives its text. */
async function report(page: Page, panel: Frame): Promise<string> {
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('report')).toBeVisible();
  return panel.getByTestId('report').inputValue();
}

test.describe('the first card', () => {
  test('one sentence to say aloud, one line for the worker, Enter goes on', async ({ page, site }) => {
    await page.goto(`${site}/client/1041/intake`);
    await page.getByLabel('Sociale omgeving').click();
    const panel = await openPanel(page);
    await expect(panel.getByTestId('start')).toBeFocused();
    await expect(panel.getByText(OPENING.u)).toBeVisible();
    await expect(panel.getByText(WORKER_LINE.nl.nl)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(panel.getByTestId(TO)).toBeFocused();
  });

  test('Escape goes back to the field of the dossier, the keys back to the panel', async ({ page, site }) => {
    const panel = await talk(page, site);
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Sociale omgeving')).toBeFocused();
    await page.keyboard.type('In het dossier.');
    await openPanel(page);
    await expect(panel.getByTestId(TO)).toBeFocused();
    await name(page, 'zus');
    await expect(panel.getByTestId('person')).toHaveCount(1);
    await expect(page.getByLabel('Sociale omgeving')).toHaveValue('In het dossier.');
  });
});

test.describe('two directions', () => {
  test('a number, or typing, says for whom the client matters', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus A.', 'buurvrouw', 'kapper');
    expect(await directions(panel, 'zus A.')).toBe('to');
    await page.keyboard.press('Enter');
    await expect(panel.getByTestId(FROM)).toBeFocused();
    await page.keyboard.press('1');
    await expect.poll(() => directions(panel, 'zus A.')).toBe('to from');
    await name(page, 'neef');
    await expect.poll(() => directions(panel, 'neef')).toBe('from');
    // The same number takes it back.
    await page.keyboard.press('1');
    await expect.poll(() => directions(panel, 'zus A.')).toBe('to');
    await page.keyboard.press('3');
    await expect.poll(() => directions(panel, 'kapper')).toBe('to from');
    expect(await directions(panel, 'buurvrouw')).toBe('to');
    // A number inside words is a number.
    await name(page, 'vriend van 12');
    await expect.poll(() => directions(panel, 'vriend van 12')).toBe('from');
  });

  test('tapping gives a direction and takes it away, with the words that belong to it, and back', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await name(page, 'zus: belt elke dag');
    await expect.poll(() => directions(panel, 'zus')).toBe('to');
    await row(panel, 'zus')
      .getByRole('button', { name: nl.people.fromClientName('zus') })
      .click();
    expect(await directions(panel, 'zus')).toBe('to from');
    await row(panel, 'zus')
      .getByRole('button', { name: nl.people.toClientName('zus') })
      .click();
    expect(await directions(panel, 'zus')).toBe('from');
    await panel.getByTestId('undo').getByRole('button', { name: nl.wipe.undo }).click();
    expect(await directions(panel, 'zus')).toBe('to from');
    expect(await report(page, panel)).toContain('"belt elke dag"; en andersom');
  });

  test('a number that takes words away can be undone as well', async ({ page, site }) => {
    const panel = await talk(page, site);
    await page.keyboard.press('Enter');
    await name(page, 'zus: ik pas op haar kinderen');
    await page.keyboard.press('1');
    await expect.poll(() => directions(panel, 'zus')).toBe('');
    await panel.getByTestId('undo').getByRole('button', { name: nl.wipe.undo }).click();
    expect(await report(page, panel)).toContain('ik pas op haar kinderen');
  });

  test('the same words in the other direction: Enter is the same one, Alt+Enter somebody else', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await name(page, 'zus', 'vriend');
    await page.keyboard.press('Enter');
    await page.keyboard.type('zus');
    await expect(panel.getByTestId('same')).toContainText(nl.people.same('zus'));
    await page.keyboard.press('Enter');
    await expect.poll(() => directions(panel, 'zus')).toBe('to from');
    await expect(panel.getByTestId('person')).toHaveCount(2);

    await page.keyboard.type('vriend');
    await page.keyboard.press('Alt+Enter');
    await expect(panel.getByTestId('person')).toHaveCount(3);
    expect(await directions(panel, 'vriend 1')).toBe('to');
    expect(await directions(panel, 'vriend 2')).toBe('from');
  });

  test('two sisters in one direction are zus 1 and zus 2; with a name each is her own', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await name(page, 'zus', 'zus');
    await expect(row(panel, 'zus 1')).toHaveCount(1);
    await expect(row(panel, 'zus 2')).toHaveCount(1);
    await page.keyboard.press('Enter');
    // Who of the two: the arrow goes to the next.
    await page.keyboard.type('zus');
    await expect(panel.getByTestId('same')).toContainText(nl.people.same('zus 1'));
    await page.keyboard.press('ArrowDown');
    await expect(panel.getByTestId('same')).toContainText(nl.people.same('zus 2'));
    await page.keyboard.press('Enter');
    await expect.poll(() => directions(panel, 'zus 2')).toBe('to from');
    expect(await directions(panel, 'zus 1')).toBe('to');
    expect(await report(page, panel)).toMatch(/- zus 1 .*\n- zus 2 /);
  });

  test('more people at once, a professional and a volunteer are called so', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'buren', 'huisarts', 'maatje');
    await expect(row(panel, 'buren')).toContainText(nl.people.many);
    await expect(row(panel, 'huisarts')).toContainText(nl.people.professional);
    await expect(row(panel, 'maatje')).toContainText(nl.people.volunteer);
    expect(await report(page, panel)).toMatch(
      new RegExp(`${FIXED.people}\n- buren[^]*${FIXED.passing}\n- huisarts`),
    );
  });

  test('what follows ": " is kept as the client said it, under a cue too', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus A.: belt elke dag');
    await panel.getByTestId('step-cues').click();
    await name(page, 'buurman van 12: zwaait altijd');
    const text = await report(page, panel);
    expect(text).toContain('"belt elke dag"');
    expect(text).toContain('"zwaait altijd"');
  });
});

test.describe('somebody', () => {
  test('kind and role follow from the words and can be corrected', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus', 'voetbaltrainer');
    const details = await open(panel, 'voetbaltrainer');
    await expect(details.getByLabel(nl.details.kind)).toHaveValue('vereniging');
    await details.getByLabel(nl.details.kind).selectOption('vrienden');
    await details.getByLabel(nl.details.role).selectOption('volunteer');
    await expect(row(panel, 'voetbaltrainer')).toContainText(nl.people.volunteer);
    await details.getByLabel(nl.details.role).selectOption('network');
    await expect(row(panel, 'voetbaltrainer')).toContainText(nl.kinds.vrienden);
    await details.getByLabel(nl.details.kind).selectOption('');
    await details.getByRole('button', { name: nl.details.close }).click();
    await expect(details).toHaveCount(0);
    expect(await report(page, panel)).toContain('- voetbaltrainer, belangrijk voor');
  });

  test('words and name can be retyped; an unknown word is fine', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'flurp');
    await expect(row(panel, 'flurp')).toHaveCount(1);
    const details = await open(panel, 'flurp');
    await details.getByLabel(nl.details.words).fill('oud-collega');
    await expect(row(panel, 'oud-collega').locator('.details')).toBeVisible();
    await panel.getByLabel(nl.details.name).fill('Henk');
    await expect(row(panel, 'oud-collega Henk')).toHaveCount(1);
    const text = await report(page, panel);
    expect(text).toContain('oud-collega');
    expect(text).not.toContain('Henk');
  });

  test('a note per direction, as the client says or as the worker sees it', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus');
    const details = await open(panel, 'zus');
    await details.getByTestId('note-toClient').fill('belt elke dag');
    await details.getByTestId('note-fromClient').fill('ik pas op haar kinderen');
    await expect.poll(() => directions(panel, 'zus')).toBe('to from');
    await details.getByLabel(nl.details.byWorker).nth(1).check();
    const text = await report(page, panel);
    expect(text).toMatch(
      /- zus \(gezin\), belangrijk voor .*: "belt elke dag"; andersom, volgens mij: "ik pas op haar kinderen"/,
    );
  });

  test('somebody who was found through somebody else', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'buurvrouw');
    const details = await open(panel, 'buurvrouw');
    await expect(details.getByText(SNOWBALL('buurvrouw').u)).toBeVisible();
    await details.getByLabel(nl.details.via).click();
    await name(page, 'dochter');
    await expect(row(panel, 'dochter')).toContainText(nl.details.viaOf('buurvrouw'));
    expect(await report(page, panel)).toContain('via buurvrouw');
  });

  test('somebody taken out goes with both directions, and can be put back with all of it', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await name(page, 'zus A.: belt elke dag', 'kapper');
    const details = await open(panel, 'zus A.');
    await details.getByRole('button', { name: nl.details.remove }).click();
    await expect(panel.getByTestId('person')).toHaveCount(1);
    await expect(panel.getByTestId('undo')).toContainText(nl.people.removed('zus A.'));
    await panel.getByTestId('undo').getByRole('button', { name: nl.wipe.undo }).click();
    await expect(panel.getByTestId('person')).toHaveCount(2);
    expect(await report(page, panel)).toContain('"belt elke dag"');
  });
});

test.describe('niemand', () => {
  const WAYS: readonly (readonly [string, RegExp | string])[] = [
    [nl.nobody.story, lifeStory.questions[0]?.ask.u ?? ''],
    [nl.nobody.together, whoElse.questions[0]?.ask.u ?? ''],
    [nl.nobody.leave, nl.report.title],
  ];
  for (const [way, next] of WAYS) {
    test(`typed or pressed it is an answer; then ${way}`, async ({ page, site }) => {
      const panel = await talk(page, site);
      if (way === nl.nobody.leave)
        await panel.getByRole('button', { name: nl.answer.nobody }).first().click();
      else await name(page, 'niemand');
      await expect(panel.getByTestId('person')).toHaveCount(0);
      await expect(panel.getByText(nl.answer.given.nobody)).toBeVisible();
      await expect(panel.getByText(NOBODY.u)).toBeVisible();
      await panel.getByRole('button', { name: way }).click();
      await expect(panel.getByRole('heading', { name: next })).toBeVisible();
      expect(await report(page, panel)).toContain(FIXED.nobody);
    });
  }

  test('looking back together asks all its questions and leads back to the talk', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'niemand');
    await panel.getByRole('button', { name: nl.nobody.story }).click();
    for (const question of lifeStory.questions) {
      await expect(panel.getByRole('heading', { name: question.ask.u })).toBeVisible();
      if (question.id === 'people-back-then') await name(page, 'oud-collega');
      await page.keyboard.press('Enter');
    }
    await expect(panel.getByRole('heading', { name: howIsThat.questions[0]?.ask.u ?? '' })).toBeVisible();
    const text = await report(page, panel);
    expect(text).toContain('oud-collega');
    expect(text).toContain('niemand');
  });
});

test.describe('who else?', () => {
  test('every cue in its turn with Enter, then on to how that is', async ({ page, site }) => {
    const panel = await talk(page, site);
    await panel.getByTestId('step-cues').click();
    for (const cue of whoElse.questions) {
      await expect(panel.getByRole('heading', { name: cue.ask.u })).toBeVisible();
      await page.keyboard.press('Enter');
    }
    await expect(panel.getByRole('heading', { name: howIsThat.questions[0]?.ask.u ?? '' })).toBeVisible();
  });

  test('who is named under a cue stays under it and stands among the people', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus');
    await panel.getByTestId('step-cues').click();
    await name(page, 'buurman van 12');
    await expect(panel.getByRole('list', { name: nl.deck.named })).toContainText('buurman van 12');
    await expect(panel.getByTestId('person')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(panel.getByTestId('person')).toHaveCount(0);
    await panel.getByRole('button', { name: nl.deck.previous }).click();
    await expect(panel.getByTestId('person')).toHaveCount(1);
    await panel.getByTestId('step-people').click();
    await expect(panel.getByTestId('person')).toHaveCount(2);
    expect(await directions(panel, 'buurman van 12')).toBe('');
  });

  test('niemand and liever niet are answers to a cue and go on; and can be taken back', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await panel.getByTestId('step-cues').click();
    const asks = whoElse.questions.map(({ ask }) => ask.u);
    const shows = (index: number): Promise<void> =>
      expect(panel.getByRole('heading', { name: asks[index] ?? '' })).toBeVisible();
    await name(page, 'niemand');
    await shows(1);
    await panel.getByRole('button', { name: nl.answer.ratherNot }).click();
    await shows(2);
    await panel.getByRole('button', { name: nl.deck.previous }).click();
    await expect(panel.getByText(nl.answer.given.ratherNot)).toBeVisible();
    await panel.getByRole('button', { name: nl.answer.undo }).click();
    await expect(panel.getByRole('button', { name: nl.answer.ratherNot })).toBeVisible();
    await panel.getByRole('button', { name: nl.deck.previous }).click();
    await shows(0);
    await expect(panel.getByText(nl.answer.given.nobody)).toBeVisible();
    await panel.getByRole('button', { name: nl.deck.leave }).click();
    await expect(panel.getByRole('heading', { name: howIsThat.questions[0]?.ask.u ?? '' })).toBeVisible();
  });
});

test.describe('how is that?', () => {
  test('words are kept as they are typed, Enter skips, Shift+Enter is a new line', async ({ page, site }) => {
    const panel = await talk(page, site);
    await panel.getByTestId('step-life').click();
    await page.keyboard.type('Vroeger was het druk.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Nu niet.');
    for (const { ask } of howIsThat.questions) {
      await expect(panel.getByRole('heading', { name: ask.u })).toBeVisible();
      await page.keyboard.press('Enter');
    }
    await expect(panel.getByTestId('report')).toHaveValue(
      /leven tot nu toe: "Vroeger was het druk\. Nu niet\."/,
    );
    await expect(panel.getByTestId('report')).not.toHaveValue(/eigen rol/);
  });

  test('liever niet stands in the report without a reason, and can be taken back', async ({ page, site }) => {
    const panel = await talk(page, site);
    await panel.getByTestId('step-life').click();
    await panel.getByRole('button', { name: nl.answer.ratherNot }).click();
    await expect(panel.getByRole('heading', { name: howIsThat.questions[1]?.ask.u ?? '' })).toBeVisible();
    await page.keyboard.type('Mijn oma.');
    expect(await report(page, panel)).toContain(`leven tot nu toe: ${FIXED.ratherNot}`);
    await panel.getByTestId('step-life').click();
    await panel.getByRole('button', { name: nl.deck.previous }).click();
    await expect(panel.getByText(nl.answer.given.ratherNot)).toBeVisible();
    // Enter goes on here as on every card.
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: howIsThat.questions[1]?.ask.u ?? '' })).toBeVisible();
    await panel.getByRole('button', { name: nl.deck.previous }).click();
    await panel.getByRole('button', { name: nl.answer.undo }).click();
    const text = await report(page, panel);
    expect(text).not.toContain('liever niet');
    expect(text).toContain('"Mijn oma."');
  });
});

test.describe('the report', () => {
  test('no names unless they are chosen', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus Anna', 'oud-collega Henk');
    expect(await report(page, panel)).not.toMatch(/Anna|Henk/);
    await panel.getByTestId('names').check();
    await expect(panel.getByTestId('report')).toHaveValue(/zus Anna[^]*oud-collega Henk/);
    await panel.getByTestId('names').uncheck();
    await expect(panel.getByTestId('report')).not.toHaveValue(/Anna|Henk/);
  });

  test('changed by hand it stays so, says that something was added, and can be made anew', async ({
    page,
    site,
  }) => {
    const panel = await talk(page, site);
    await name(page, 'zus');
    await report(page, panel);
    await panel.getByTestId('report').press('Control+End');
    await page.keyboard.type('\nZelf erbij getypt.');
    await panel.getByTestId('step-people').click();
    await name(page, 'kapper');
    await page.keyboard.press('Control+Enter');
    await expect(panel.getByTestId('report')).toHaveValue(/Zelf erbij getypt\./);
    await expect(panel.getByTestId('report')).not.toHaveValue(/kapper/);
    await expect(panel.getByText(nl.report.changed)).toBeVisible();
    await panel.getByRole('button', { name: nl.report.remake, exact: true }).click();
    await expect(panel.getByTestId('report')).toHaveValue(/kapper/);
    await expect(panel.getByTestId('report')).not.toHaveValue(/Zelf erbij/);
    await expect(panel.getByText(nl.report.changed)).toHaveCount(0);
  });

  test('a part can stay out, and every form is another text', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus: belt elke dag', 'kapper');
    const both = await report(page, panel);
    await panel.getByText(nl.report.parts).click();
    await panel.getByRole('checkbox', { name: 'kapper' }).uncheck();
    await expect(panel.getByTestId('report')).not.toHaveValue(/- kapper/);
    await panel.getByRole('checkbox', { name: 'kapper' }).check();
    await expect(panel.getByTestId('report')).toHaveValue(both);
    await panel.getByTestId('layout').selectOption('short');
    await expect(panel.getByTestId('report')).toHaveValue(
      /^Om .* heen, .*:\nzus \(gezin\): "belt elke dag"\nkapper/,
    );
    await panel.getByTestId('layout').selectOption('story');
    await expect(panel.getByTestId('report')).not.toHaveValue(/^- /m);
    await panel.getByTestId('layout').selectOption('list');
    await expect(panel.getByTestId('report')).not.toHaveValue(/In dit gesprek/);
  });

  test('a second time only what is new; and all of it again when asked', async ({ page, site }) => {
    const panel = await talk(page, site);
    const field = page.getByLabel('Sociale omgeving');
    await name(page, 'zus', 'moeder');
    await report(page, panel);
    await panel.getByTestId('layout').selectOption('list');
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText(nl.report.outcome.inserted);
    await expect(field).toHaveValue(/- zus[^]*- moeder/);
    await panel.getByRole('button', { name: nl.report.goOn }).click();
    await name(page, 'kapper');
    const second = await report(page, panel);
    expect(second).toContain('- kapper');
    expect(second).not.toContain('- zus');
    await panel.getByText(nl.report.parts).click();
    await expect(panel.getByText(nl.report.alreadyThere)).toHaveCount(2);
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText(nl.report.outcome.inserted);
    await expect(field).toHaveValue(/- zus[^]*- moeder[^]*- kapper/);
    expect((await field.inputValue()).match(/- zus/g)).toHaveLength(1);
    await panel.getByRole('button', { name: nl.report.allAgain }).click();
    await expect(panel.getByTestId('report')).toHaveValue(/- zus[^]*- moeder[^]*- kapper/);
  });

  test('too long for the field: a sentence, and nothing in the dossier has changed', async ({
    page,
    site,
  }) => {
    await page.goto(`${site}/client/1041/rapportage`);
    const field = page.getByLabel('Korte overdracht');
    await field.fill('Er stond al iets.');
    await field.click();
    const panel = await openPanel(page);
    await page.keyboard.press('Enter');
    await name(
      page,
      `zus: ${'belt elke dag en komt op zondag langs. '.repeat(5)}`,
      `buurvrouw: ${'brengt soep en vraagt hoe het gaat. '.repeat(6)}`,
    );
    await report(page, panel);
    await expect(panel.getByTestId('target')).toContainText('Korte overdracht');
    await expect(panel.getByTestId('target')).toContainText('van 500 tekens');
    await expect(panel.getByTestId('target')).toContainText(nl.report.tooLong);
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText(nl.report.outcome.tooLong);
    await expect(field).toHaveValue('Er stond al iets.');

    await panel.getByTestId('report').fill('Kort genoeg.');
    await expect(panel.getByTestId('target')).not.toContainText(nl.report.tooLong);
    await panel.getByTestId('insert').click();
    await expect(panel.getByTestId('outcome')).toContainText(nl.report.outcome.inserted);
    await expect(field).toHaveValue(/Er stond al iets\.[^]*Kort genoeg\./);
  });

  test('with nothing said there is nothing to put in the dossier', async ({ page, site }) => {
    const panel = await talk(page, site);
    await page.keyboard.press('Control+Enter');
    await expect(panel.getByTestId('empty')).toContainText(nl.report.empty);
    await expect(panel.getByTestId('insert')).toHaveCount(0);
  });
});

test.describe('settings', () => {
  test('the questions in je or in u', async ({ page, site }) => {
    const panel = await talk(page, site);
    await expect(
      panel.getByRole('heading', { name: 'Wie is er belangrijk voor u, dichtbij of verder weg?' }),
    ).toBeVisible();
    await panel.getByRole('button', { name: nl.app.menu }).click();
    await panel.getByLabel(nl.settings.address).selectOption('je');
    await expect(
      panel.getByRole('heading', { name: 'Wie is er belangrijk voor je, dichtbij of verder weg?' }),
    ).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'En voor wie ben jij belangrijk' })).toBeVisible();
  });

  test('in English, with a Dutch report', async ({ page, site }) => {
    const panel = await talk(page, site);
    await name(page, 'zus');
    await panel.getByRole('button', { name: nl.app.menu }).click();
    await panel.getByLabel(nl.settings.language).selectOption('en');
    await expect(
      panel.getByRole('heading', { name: 'Who is important to you, close by or further away?' }),
    ).toBeVisible();
    await expect(panel.locator('html')).toHaveAttribute('lang', 'en');
    await expect(panel.getByRole('button', { name: en.people.details('zus') })).toBeVisible();
    await panel.getByTestId('step-cues').click();
    await expect(panel.getByRole('heading', { name: whoElse.questions[0]?.ask.en ?? '' })).toBeVisible();
    expect(await report(page, panel)).toContain('- zus (gezin), belangrijk voor');
    await expect(panel.getByTestId('report')).toHaveAttribute('lang', 'nl');
    await page.reload();
    await page.getByLabel('Sociale omgeving').click();
    const again = await openPanel(page);
    await expect(again.getByRole('button', { name: en.app.menu })).toBeVisible();
  });
});
