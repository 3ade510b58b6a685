/** The dossier as memory: Kring reads back what it wrote, and today's talk begins there. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import type { PanelState } from '../../utils/messages/protocol';
import { insertReport, nameSomebody, openPanel, sayAsPanel, test, visit } from './client-pages';
import { misfits, violations } from './faults';
import { expect, extensionId, kringIsHere, launch } from './kring';
import { frameOf } from './pointing';
import { useProfile } from './profile';

const t = nl.earlier;

/** Names these under the first question. */
async function nameAll(page: Page, panel: Frame, ...people: readonly string[]): Promise<void> {
  for (const each of people) await nameSomebody(page, panel, each);
}

/** Says that the dossier is saved, which erases the talk. */
async function finish(panel: Frame): Promise<void> {
  await panel.getByTestId('done').click();
  await panel.getByTestId('saved').click();
  await expect(panel.getByTestId('start')).toBeVisible();
}

const person = (panel: Frame, words: string): ReturnType<Frame['locator']> =>
  panel.getByTestId('earlier-person').filter({ hasText: words });
const asked = (panel: Frame, answer: string, words: string): ReturnType<Frame['locator']> =>
  panel.getByRole('button', { name: t.answerFor(answer, words), exact: true });

test('the whole round: told, put in the dossier, changed there by hand, read back, begun with, and told what changed', async ({
  page,
  dossier,
}) => {
  test.slow();
  await visit(page, `${dossier}/client/1041/intake`);
  const field = page.getByLabel('Sociale omgeving');
  await field.click();
  let panel = await openPanel(page);
  await nameAll(page, panel, 'zus', 'oom', 'buurvrouw');
  await panel.getByRole('button', { name: nl.people.details('zus') }).click();
  await panel.getByTestId('note-toClient').fill('belt elke dag');
  await panel.getByTestId('step-picture').click();
  for (const key of ['3', '2', '2']) await page.keyboard.press(key);
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
  await finish(panel);

  // By hand, as in any text.
  const written = await field.inputValue();
  await field.fill(
    `${written.replace('belt elke dag', 'belt elke zondag')}\n- let op: sleutel bij de balie, of niet`,
  );
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await page.reload();
  await kringIsHere(page);
  await field.click();
  panel = await openPanel(page);

  await panel.getByTestId('to-earlier').click();
  await expect(panel.getByTestId('earlier-person')).toHaveCount(3);
  await expect(person(panel, 'zus')).toContainText('belt elke zondag');
  await expect(person(panel, 'zus')).toContainText(nl.facts.closeness.far);
  await expect(panel.getByTestId('earlier-picture').locator('[data-figure]')).toHaveCount(3);
  await panel.getByTestId('begin-with').click();

  // One of them closer, one new, one gone, one not spoken of.
  await expect(panel.getByTestId('then-person')).toHaveCount(3);
  await asked(panel, t.noLonger, 'oom').click();
  await nameSomebody(page, panel, 'buurman');
  await asked(panel, t.differs, 'zus').click();
  await panel.locator('.details').getByRole('button', { name: nl.facts.closeness.near, exact: true }).click();
  await panel.getByRole('button', { name: nl.details.close, exact: true }).click();
  const said = panel.getByTestId('then-said');
  await expect(said).toContainText(t.said.new('buurman', false));
  await expect(said).toContainText(t.said.closer('zus', false));
  await expect(said).toContainText(t.said.gone('oom', false));
  await expect(said).toContainText(t.said.silent('buurvrouw'));
  await asked(panel, t.still, 'buurvrouw').click();
  await expect(panel.getByTestId('then-person')).toHaveCount(0);

  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toHaveText(nl.report.outcome.inserted);
  const both = await field.inputValue();
  expect(both.startsWith(written.split('\n')[0] ?? ''), 'what stood there still stands').toBe(true);
  expect(both).toContain('sleutel bij de balie');
  expect(both.match(/Wie er zijn:/g)).toHaveLength(2);
});

/** A talk that is taken over from this text in the field. */
async function readBack(
  page: Page,
  dossier: string,
  text: string,
  ...today: readonly string[]
): Promise<Frame> {
  await visit(page, `${dossier}/client/1041/intake`);
  const field = page.getByLabel('Sociale omgeving');
  await field.fill(text);
  await field.click();
  const panel = await openPanel(page);
  await nameAll(page, panel, ...today);
  await panel.getByTestId('to-earlier').click();
  return panel;
}

const TEXT = `Mensen om de cliënt heen – gesprek van 3 mei 2026

Wie er zijn:
- zus (gezin), belangrijk voor de cliënt: "belt elke dag"; voelt verder weg
- oud-collega (werk), belangrijk voor de cliënt, volgens mij: "wacht op een teken"
- oom (familie), genoemd; voelt dichtbij
- buurvrouw (buurt), over en weer belangrijk; voelt dichtbij

Wie elkaar kennen:
- zus en buurvrouw

(Kring 1)`;

test('who has the same words as somebody of today is proposed, can be somebody else, and can be left out', async ({
  page,
  dossier,
}) => {
  const panel = await readBack(page, dossier, TEXT, 'zus', 'oom');
  await expect(panel.getByRole('heading', { name: t.talkOf('3 mei') })).toBeVisible();
  const same = (words: string): ReturnType<Frame['locator']> =>
    person(panel, words).getByRole('button', { name: t.same(words), exact: true });
  await expect(same('zus')).toHaveAttribute('aria-pressed', 'true');
  await person(panel, 'oom').getByRole('button', { name: t.someoneElse }).click();
  await expect(same('oom')).toHaveAttribute('aria-pressed', 'false');
  await panel.getByRole('button', { name: t.leaveOutOf('buurvrouw'), exact: true }).click();
  await panel.getByTestId('begin-with').click();

  await expect(panel.getByTestId('person').locator('.who')).toHaveCount(2);
  await expect(panel.getByTestId('then-person').locator('.who')).toHaveText(['oud-collega', 'oom 2']);
  await panel.getByRole('button', { name: nl.people.details('zus') }).click();
  await expect(panel.getByTestId('note-toClient')).toHaveValue('belt elke dag');

  // Away again, with one press; and twice does not double anybody.
  await panel.getByTestId('undo').getByRole('button', { name: t.takeBack }).click();
  await expect(panel.getByTestId('then')).toHaveCount(0);
  await panel.getByTestId('to-earlier').click();
  await panel.getByTestId('begin-with').click();
  await panel.getByTestId('to-earlier').click();
  await expect(panel.getByText(t.there, { exact: true })).toHaveCount(4);
  await panel.getByTestId('begin-with').click();
  await expect(panel.getByTestId('then-person').locator('.who')).toHaveText(['oud-collega', 'buurvrouw']);
  await expect(panel.getByTestId('person')).toHaveCount(2);
});

test('what Kring does not understand is shown calmly; where nothing of Kring stands, it says so', async ({
  page,
  dossier,
}) => {
  const panel = await readBack(
    page,
    dossier,
    TEXT.replace('- oom', '- Let op, de sleutel ligt bij de balie!\n- oom'),
  );
  await panel.getByTestId('not-understood').locator('summary').click();
  await expect(panel.getByTestId('not-understood')).toContainText('sleutel ligt bij de balie');
  await expect(panel.getByTestId('not-understood')).toContainText(t.unknownStay);

  await page.getByLabel('Sociale omgeving').fill('Mevrouw drinkt graag thee.');
  await panel.getByRole('button', { name: nl.reading.field('Sociale omgeving') }).click();
  await expect(panel.getByRole('main').getByText(t.nothing)).toBeVisible();
  await expect(panel.getByTestId('begin-with')).toHaveCount(0);
});

test('a talk that is still here can be begun with as well, where the worker says that it is about the same person', async ({
  page,
  dossier,
}) => {
  await visit(page, `${dossier}/fixtures/dossiers/switch.html`);
  const panel = await openPanel(page);
  await nameAll(page, panel, 'zus', 'oom');
  await page.locator('#push').click();
  await panel.getByRole('button', { name: nl.cover.no }).click();
  await panel.getByTestId('to-earlier').click();
  await expect(panel.getByTestId('earlier-person')).toHaveCount(0);
  await expect(panel.getByText(t.otherSure)).toBeVisible();
  await panel.getByRole('group', { name: t.other }).getByRole('button').click();
  await expect(panel.getByTestId('earlier-person')).toHaveCount(2);
  await panel.getByTestId('begin-with').click();
  await expect(panel.getByTestId('then-person')).toHaveCount(2);
});

test('a talk of another record is never given, whoever asks', async ({ page, dossier }) => {
  await visit(page, `${dossier}/record-in-text/switch.html`);
  const panel = await openPanel(page);
  await nameAll(page, panel, 'zus');
  const { draft } = (await sayAsPanel(panel, 'panel.state', {})) as PanelState;
  await page.locator('#record-text').click();
  await expect(panel.getByTestId('start')).toBeVisible();
  expect(await sayAsPanel(panel, 'draft.look', { id: draft?.draft.id })).toBeNull();
  await panel.getByTestId('to-earlier').click();
  await expect(panel.getByRole('group', { name: t.other })).toHaveCount(0);
});

test('in an old dossier the profile names where earlier reports stand, and Kring reads there', async ({
  context,
  page,
  site,
}) => {
  const work = '/oud/werk.asp*';
  await useProfile(context, {
    kring: 1,
    name: 'Oud',
    sites: [
      {
        match: `${site}/oud/*`,
        record: {
          from: 'element',
          find: { by: 'after', text: 'Dossiernr', tag: 'td' },
          frame: '/oud/kop.asp*',
        },
        screens: [
          {
            id: 'intake',
            name: 'Intake',
            mark: { find: { by: 'text', text: 'Intake', tag: 'b' }, frame: work },
            field: { find: { by: 'after', text: 'Sociale situatie', tag: 'textarea' }, frame: work },
            reads: { find: { by: 'after', text: 'Opmerkingen', tag: 'textarea' }, frame: work },
          },
        ],
      },
    ],
  });
  await page.goto(`${site}/oud/open.asp?d=20417`);
  await kringIsHere(page);
  await frameOf(page, 'werk.asp').locator('textarea[name=f_19]').fill(`Vooraf.\n${TEXT}\nDaarna.`);
  const panel = await openPanel(page);
  await panel.getByTestId('to-earlier').click();
  await expect(panel.getByRole('button', { name: nl.reading.region })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel.getByTestId('earlier-person')).toHaveCount(4);
  await panel.getByTestId('begin-with').click();
  await expect(panel.getByTestId('then-person')).toHaveCount(4);
});

test('where no first names are written down, none is read back', async ({ context, page, dossier }) => {
  await useProfile(context, { kring: 1, name: 'Zonder', settings: { names: 'off' } });
  const panel = await readBack(page, dossier, TEXT.replace('- zus', '- zus Fatma'));
  await expect(person(panel, 'zus')).toContainText('belt elke dag');
  await panel.getByTestId('begin-with').click();
  await expect(panel.getByTestId('then-person')).toHaveCount(4);
  await expect(panel.getByTestId('save')).toHaveAttribute('data-kind', 'saved');
  expect(JSON.stringify(await sayAsPanel(panel, 'panel.state', {}))).not.toContain('Fatma');
});

test('who is no longer part of it can come back, and whoever is named again is not somebody else', async ({
  page,
  dossier,
}) => {
  const panel = await readBack(page, dossier, TEXT);
  await panel.getByTestId('begin-with').click();
  await asked(panel, t.noLonger, 'oud-collega').click();
  await expect(panel.getByTestId('then-gone')).toHaveText(/oud-collega/);
  await expect(panel.getByTestId('then-said')).toContainText(t.said.gone('oud-collega', false));
  await asked(panel, t.afterAll, 'oud-collega').click();
  await expect(panel.getByTestId('then-gone')).toHaveCount(0);
  await asked(panel, t.differs, 'oud-collega').click();
  await expect(panel.getByTestId('note-toClient')).toHaveValue('wacht op een teken');
  await expect(panel.getByLabel(nl.details.byWorker).first()).toBeChecked();

  await panel.getByTestId('name-matters-to-you').fill('zus');
  await expect(panel.getByTestId('same')).toContainText(nl.people.same('zus'));
  await panel.getByTestId('name-matters-to-you').press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  await expect(panel.getByTestId('then-person').locator('.who').filter({ hasText: 'zus' })).toHaveCount(0);
});

const MANY = `Mensen om de cliënt heen – gesprek van 3 mei 2026:\n${[
  'zus (gezin)',
  'broer (gezin)',
  'moeder (gezin)',
  'dochter (gezin)',
  'oom (familie)',
  'tante (familie)',
  'nicht (familie)',
  'vriend van vroeger (vrienden)',
  'vriendin (vrienden)',
  'buurman van 12 (buurt)',
  'buurvrouw (buurt)',
  'kapper (buurt)',
  'oud-collega (werk)',
  'chef (werk)',
  'teamgenoot (vereniging)',
  'trainer (vereniging)',
  'dominee (geloof)',
  'klasgenoot van toen (school)',
]
  .map(
    (words, at) =>
      `- ${words}, belangrijk voor de cliënt; voelt ${['heel dichtbij', 'dichtbij', 'verder weg'][at % 3]}`,
  )
  .join('\n')}\n(Kring 1)`;

for (const look of [
  { colorScheme: 'light', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'dark', viewport: { width: 420, height: 860 } },
] as const)
  test(`twenty people then and now: a drawing with words, everything to be reached, ${look.colorScheme}`, async ({
    dossier,
  }) => {
    test.slow();
    const context = await launch(look);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const panel = await readBack(page, dossier, MANY);
      await expect(panel.getByTestId('earlier-person')).toHaveCount(18);
      await panel.getByTestId('begin-with').click();
      await nameAll(page, panel, 'achterbuur', 'vrijwilliger van de soep', 'zwager');
      await asked(panel, t.noLonger, 'dominee').click();
      await asked(panel, t.noLonger, 'chef').click();
      await asked(panel, t.still, 'moeder').click();
      for (const [words, closeness] of [
        ['oom', 'near'],
        ['zus', 'far'],
      ] as const) {
        await asked(panel, t.differs, words).click();
        await panel
          .locator('.details')
          .getByRole('button', { name: nl.facts.closeness[closeness], exact: true })
          .click();
        await panel.getByRole('button', { name: nl.details.close, exact: true }).click();
      }
      await panel.getByTestId('step-picture').click();
      await panel.getByTestId('enough').click();
      await panel.getByTestId('view-then-and-now').click();
      const drawing = panel.getByTestId('then-and-now');
      await expect(drawing.locator('[data-gone]')).toHaveCount(2);
      await expect(drawing.locator('[data-moved]')).not.toHaveCount(0);
      for (const word of Object.values({ ...t.legend, gone: t.marks.gone, new: t.marks.new }))
        await expect(drawing).toContainText(word);
      await panel.getByTestId('in-words').locator('summary').click();
      await expect(panel.getByTestId('in-words')).toContainText(t.headings.gone);
      await panel.getByTestId('step-report').click();
      await expect(panel.getByTestId('report')).not.toHaveValue(/overzicht.*niet meer/s);
    } finally {
      await context.close();
    }
  });

interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage: (message: { name: string }) => Promise<unknown> } };
}

/** The panel on a page of its own, which axe can look into, with this text as if it stood in a field of a dossier. */
async function asInDossier(context: BrowserContext, page: Page, text: string): Promise<void> {
  await page.addInitScript((told: string) => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async (message) => {
      if (message.name === 'text.read') return { value: { outcome: 'read', text: told, cut: false } };
      const answer = (await real(message)) as { value?: Partial<Record<keyof PanelState, unknown>> };
      if (!answer.value?.container) return answer;
      const field = { targetId: 'f', label: 'Veld', length: 9, singleLine: false, rich: false };
      const place = { site: '', navigation: 0 };
      return { value: { ...answer.value, container: 'frame', field, place } };
    };
  }, text);
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await expect(page.getByTestId('start')).toBeVisible();
}

/** Every screen with something of an earlier circle; `look` hears when one stands there. */
async function everyScreen(
  context: BrowserContext,
  page: Page,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const text = MANY.replace('- oom', '- zus en broer zijn op de foto, zie hal\n- oom').replace(
    '(Kring 1)',
    '\nWie elkaar kennen:\n- zus en broer\n\nVerder verteld:\n- vroeger: "op de binnenvaart"\n(Kring 1)',
  );
  await asInDossier(context, page, text);
  await page.getByTestId('start').press('Enter');
  for (const words of ['zus', 'buurvrouw']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await page.getByTestId('to-earlier').click();
  await page.getByRole('button', { name: t.leaveOutOf('chef'), exact: true }).click();
  for (const summary of await page.locator('.earlier summary').all()) await summary.click();
  await look('earlier');
  await page.getByTestId('begin-with').click();
  await page.getByRole('button', { name: t.answerFor(t.noLonger, 'dominee'), exact: true }).click();
  await page.getByRole('button', { name: t.answerFor(t.noLonger, 'moeder'), exact: true }).click();
  await page.getByTestId('name-matters-to-you').click();
  for (const words of ['kok van het buurthuis', 'zwager']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  for (const [words, closeness] of [
    ['oom', 'near'],
    ['trainer', 'near'],
    ['broer', 'far'],
  ] as const) {
    await page.getByRole('button', { name: t.answerFor(t.differs, words), exact: true }).click();
    const details = page.locator('.then .details');
    await details.getByRole('button', { name: nl.facts.closeness[closeness], exact: true }).click();
    await details.getByRole('button', { name: nl.details.close, exact: true }).click();
  }
  for (const words of ['tante', 'vriendin', 'kapper', 'klasgenoot van toen'])
    await page.getByRole('button', { name: t.answerFor(t.still, words), exact: true }).click();
  await look('people');
  await page.getByTestId('step-picture').click();
  await page.getByTestId('enough').click();
  await page.getByTestId('view-then-and-now').click();
  await page.getByTestId('in-words').locator('summary').click();
  await look('then-and-now');
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('together');
  await page.keyboard.press('F2');
}

for (const look of [
  { colorScheme: 'light', viewport: { width: 320, height: 740 } },
  { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { colorScheme: 'light', viewport: { width: 1100, height: 900 } },
] as const)
  test(`an earlier circle can be used by everybody: axe, 24 px, nothing sideways, ${look.colorScheme}, ${look.viewport.width} px`, async () => {
    test.slow();
    const context = await launch(look);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      const wrong: string[] = [];
      await everyScreen(context, page, async (screen) => {
        // What has scrolled under the bar is not in anybody's way.
        await page.evaluate(() => scrollTo(0, 0));
        const found = [...(await violations(page)), ...(await misfits(page))];
        wrong.push(...found.map((fault) => `${screen}: ${fault}`));
      });
      expect(wrong).toEqual([]);
    } finally {
      await context.close();
    }
  });
