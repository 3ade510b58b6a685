import { type Frame, type Page } from '@playwright/test';
import {
  everythingIn,
  frameIn,
  insertReport,
  nameSomebody,
  openPanel,
  sayAsPanel,
  shownPanel,
  test,
  type RECORD_KEYS,
} from './client-pages';
import { expect, launch } from './kring';

type RecordKey = (typeof RECORD_KEYS)[number];

/** The ways of switch.html that change this mark of the record. Each button goes to the other client. */
const KNOWN: readonly { key: RecordKey; start: string; ways: readonly string[] }[] = [
  { key: 'text', start: '?client=1041', ways: ['record-text', 'body', 'load'] },
  { key: 'attribute', start: '?client=1041', ways: ['record-data', 'body', 'load'] },
  { key: 'title', start: '?client=1041', ways: ['title', 'load'] },
  { key: 'address', start: '?client=1041', ways: ['push', 'replace', 'load'] },
  { key: 'hash', start: '#client=1041', ways: ['hash'] },
];

const HERS = 'zus Quirine';
const HIS = 'buurman Teunis';

/** The panel shows `own` and, from then on, nothing of `other` anywhere. */
async function showsOnly(panel: Frame, own: string | undefined, other: string): Promise<void> {
  await expect
    .poll(async () => {
      const all = await everythingIn(panel);
      return { own: own === undefined || all.includes(own), other: all.includes(other) };
    })
    .toEqual({ own: true, other: false });
}

for (const { key, start, ways } of KNOWN) {
  for (const way of ways) {
    test(`record in ${key}, switched by ${way}: each client has an own talk, at once`, async ({
      page,
      dossier,
    }) => {
      await page.goto(`${dossier}/record-in-${key}/switch.html${start}`);
      await page.locator('#notities').click();
      let panel = await openPanel(page);
      await nameSomebody(page, panel, HERS);
      const go = async (): Promise<void> => {
        await page.locator(`#${way}`).click();
        if (way === 'load') {
          await page.waitForURL(/client=\d+$/);
          await openPanel(page);
        }
        panel = await shownPanel(page);
      };

      await go();
      await showsOnly(panel, undefined, 'Quirine');
      await expect(panel.getByTestId('start')).toBeVisible();
      await nameSomebody(page, panel, HIS);

      await go();
      await showsOnly(panel, 'Quirine', 'Teunis');
      await go();
      await showsOnly(panel, 'Teunis', 'Quirine');
    });
  }
}

test('record in address: back and forward bring each client with the own talk', async ({ page, dossier }) => {
  await page.goto(`${dossier}/record-in-address/switch.html?client=1041`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  await page.locator('#push').click();
  await showsOnly(panel, undefined, 'Quirine');
  await page.locator('#back').click();
  await showsOnly(panel, 'Quirine', 'Teunis');
  await page.locator('#forward').click();
  await showsOnly(panel, undefined, 'Quirine');
});

test('the practice dossier: another client in the list is another talk, another tab is the same', async ({
  page,
  dossier,
}) => {
  await page.goto(`${dossier}/client/1041/intake`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  await page.getByRole('link', { name: 'Rapportage' }).click();
  await showsOnly(panel, 'Quirine', 'Teunis');
  await page.getByRole('link', { name: /Probeersma/ }).click();
  await showsOnly(panel, undefined, 'Quirine');
  await nameSomebody(page, panel, HIS);
  await page.goBack();
  await showsOnly(panel, 'Quirine', 'Teunis');
});

test('a dossier that goes from its list of clients to a client without loading is recognised', async ({
  page,
  dossier,
}) => {
  // Served by the router of the practice dossier; only /client/... is known to show a record.
  await page.goto(`${dossier}/`);
  await page.evaluate(() => history.replaceState(null, '', '/lijst'));
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HIS);
  await page.getByRole('link', { name: /Oefenman/ }).click();
  await showsOnly(panel, undefined, 'Teunis');
  await expect(panel.getByRole('heading', { name: 'Nog hetzelfde gesprek?' })).toHaveCount(0);
  await nameSomebody(page, panel, HERS);
  await page.getByRole('link', { name: /Probeersma/ }).click();
  await showsOnly(panel, undefined, 'Quirine');
});

test('what was typed right before the switch is kept with the old client', async ({ page, dossier }) => {
  await page.goto(`${dossier}/record-in-text/switch.html`);
  const panel = await openPanel(page);
  await panel.getByTestId('start').press('Enter');
  await page.keyboard.type('nicht Wilhelmina', { delay: 0 });
  // Not by a click: that would take the focus from the panel, and so save.
  await page.evaluate(() => document.querySelector<HTMLElement>('#record-text')?.click());
  await showsOnly(panel, undefined, 'Wilhelmina');
  await page.evaluate(() => document.querySelector<HTMLElement>('#record-text')?.click());
  await showsOnly(panel, 'nicht Wilhelmina', 'Teunis');
});

interface State {
  readonly place: unknown;
  readonly draft: { readonly draft: { readonly id: string } } | null;
  readonly field: { readonly targetId: string } | null;
}

/** What a panel needs to insert, as it stood before the switch. */
async function insertion(panel: Frame): Promise<Record<string, unknown>> {
  const state = (await sayAsPanel(panel, 'panel.state', {})) as State;
  return { id: state.draft?.draft.id, place: state.place, targetId: state.field?.targetId, text: 'Quirine' };
}

for (const { title, path, way } of [
  { title: 'a known record', path: 'record-in-text/switch.html', way: 'record-text' },
  { title: 'an unknown record', path: 'fixtures/dossiers/switch.html', way: 'push' },
]) {
  test(`${title}: a panel that lags behind cannot insert the other client's draft`, async ({
    page,
    dossier,
  }) => {
    await page.goto(`${dossier}/${path}`);
    await page.locator('#notities').click();
    const panel = await openPanel(page);
    await nameSomebody(page, panel, HERS);
    const before = await insertion(panel);
    await page.locator(`#${way}`).click();
    await page.locator('#notities').click();
    await expect.poll(async () => (await insertion(panel))['targetId']).not.toBe(before['targetId']);
    const { targetId, place } = await insertion(panel);
    for (const tried of [before, { ...before, targetId }, { ...before, targetId, place }]) {
      const answer = await sayAsPanel(panel, 'text.insert', tried);
      expect(['otherRecord', 'gone']).toContain((answer as { outcome: string }).outcome);
    }
    expect(await sayAsPanel(panel, 'text.insert', { ...before, targetId })).toEqual({
      outcome: 'otherRecord',
    });
    await expect(page.locator('#notities')).toHaveValue('');
  });
}

/** A page on which the client changes without anything in the document changing: a property is not an attribute. */
const CHOICE = `<!doctype html><title>Keuze</title>
  <input type="radio" name="client" value="1041" checked><input type="radio" name="client" value="1042">
  <label>Notities <textarea id="notities"></textarea></label>`;

async function openChoice(page: Page, dossier: string): Promise<Frame> {
  await page.route('**/record-in-choice/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: CHOICE }),
  );
  await page.goto(`${dossier}/record-in-choice/`);
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  return panel;
}

function choose(page: Page, number: string): Promise<void> {
  return page.evaluate((value) => {
    document.querySelector<HTMLInputElement>(`[value="${value}"]`)!.checked = true;
  }, number);
}

test('a switch without any sign, between preview and insertion: refused, and the panel follows', async ({
  page,
  dossier,
}) => {
  const panel = await openChoice(page, dossier);
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('report')).toHaveValue(/zus/);
  const before = await insertion(panel);
  await choose(page, '1042');
  expect(await sayAsPanel(panel, 'text.insert', before)).toEqual({ outcome: 'otherRecord' });
  await showsOnly(panel, undefined, 'Quirine');
  await expect(page.locator('#notities')).toHaveValue('');
  await choose(page, '1041');
  await page.locator('#notities').click();
  await showsOnly(panel, 'Quirine', 'Teunis');
});

for (const where of ['the page', 'a frame']) {
  test(`a page that goes to another client when the field in ${where} gets the focus: nothing is written`, async ({
    page,
    dossier,
  }) => {
    await page.goto(`${dossier}/record-in-text/switch.html`);
    const place = where === 'the page' ? page.mainFrame() : await frameIn(page, '#dossier-frame');
    const textarea = place.locator('textarea');
    await textarea.click();
    const panel = await openPanel(page);
    await nameSomebody(page, panel, HERS);
    await textarea.evaluate((node) =>
      node.addEventListener('focus', () => {
        top!.document.querySelector('#record')!.textContent = '1042';
      }),
    );
    expect(await sayAsPanel(panel, 'text.insert', await insertion(panel))).toEqual({
      outcome: 'otherRecord',
    });
    await expect(textarea).toHaveValue('');
  });
}

test('a switch without any sign is seen when the worker goes to the panel', async ({ page, dossier }) => {
  const panel = await openChoice(page, dossier);
  await page.locator('#notities').click();
  await choose(page, '1042');
  await panel.locator('header').click();
  await showsOnly(panel, undefined, 'Quirine');
});

const UNKNOWN = [
  ...['push', 'replace', 'hash', 'title', 'record-text', 'record-data', 'body', 'frame-load', 'load'],
  ...['back', 'forward'],
];

for (const way of UNKNOWN) {
  test(`unknown record, ${way}: the panel is covered and holds nothing of the talk until answered`, async ({
    page,
    dossier,
  }) => {
    await page.goto(`${dossier}/fixtures/dossiers/switch.html?client=1041`);
    if (way === 'back' || way === 'forward') await page.locator('#push').click();
    if (way === 'forward') await page.locator('#back').click();
    let panel = await openPanel(page);
    await nameSomebody(page, panel, HERS);
    await page.locator(`#${way}`).click();
    if (way === 'load') {
      await page.waitForURL(/client=1042/);
      panel = await openPanel(page);
    }
    await expect(panel.getByRole('heading', { name: 'Nog hetzelfde gesprek?' })).toBeVisible();
    await showsOnly(panel, undefined, 'Quirine');
    await panel.getByRole('button', { name: /^Ja, verder/ }).click();
    await showsOnly(panel, 'Quirine', 'Teunis');
  });
}

test('unknown record: a dossier in a frame that goes on inside it covers the panel too', async ({
  page,
  dossier,
}) => {
  await page.goto(`${dossier}/fixtures/dossiers/switch.html?client=1041`);
  const frame = await frameIn(page, '#dossier-frame');
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  await frame.evaluate(() => history.pushState(null, '', '?client=1042'));
  await expect(panel.getByRole('heading', { name: 'Nog hetzelfde gesprek?' })).toBeVisible();
  await showsOnly(panel, undefined, 'Quirine');
});

test('unknown record: "no" starts an empty talk, and the old one can be chosen again', async ({
  page,
  dossier,
}) => {
  await page.goto(`${dossier}/fixtures/dossiers/switch.html?client=1041`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  await page.locator('#push').click();
  await panel.getByRole('button', { name: 'Nee, begin een nieuw gesprek' }).click();
  await expect(panel.getByTestId('start')).toBeVisible();
  await showsOnly(panel, undefined, 'Quirine');
  await nameSomebody(page, panel, HIS);
  await page.locator('#push').click();
  const choices = panel.getByRole('button', { name: /^Ja, verder/ });
  await expect(choices).toHaveCount(2);
  await showsOnly(panel, undefined, 'Quirine');
  await showsOnly(panel, undefined, 'Teunis');
  await choices.first().click();
  await expect(panel.getByTestId('person')).toHaveCount(1);
  const first = (await everythingIn(panel)).includes('Quirine') ? [HERS, HIS] : [HIS, HERS];
  await page.locator('#push').click();
  await choices.last().click();
  await showsOnly(panel, first[1]!.split(' ')[1], first[0]!.split(' ')[1]!);
});

test('unknown record: a field that the page only moves, and text in an editor, are no navigation', async ({
  page,
  dossier,
}) => {
  await page.goto(`${dossier}/fixtures/dossiers/fields.html`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  await page.evaluate(() => {
    document.body.prepend(document.querySelector('#text')!.closest('p')!);
    const rich = document.querySelector('#rich')!;
    rich.append(Object.assign(document.createElement('span'), { contentEditable: 'true' }));
    rich.replaceChildren('weg');
  });
  // The page's own news goes the same way, later: when it has come, the rest has come too.
  await page.locator('#maxlength').click();
  await expect
    .poll(async () => ((await sayAsPanel(panel, 'panel.state', {})) as { field: unknown }).field)
    .toMatchObject({ label: 'Hoogstens twintig' });
  await showsOnly(panel, 'Quirine', 'Nog hetzelfde gesprek?');
});

test('after loading again, and in a new tab, the same record shows the same talk', async ({
  page,
  context,
  dossier,
}) => {
  const address = `${dossier}/client/1041/intake`;
  await page.goto(address);
  await nameSomebody(page, await openPanel(page), HERS);
  await page.reload();
  await showsOnly(await openPanel(page), 'Quirine', 'Teunis');
  const second = await context.newPage();
  await second.goto(address);
  await showsOnly(await openPanel(second), 'Quirine', 'Teunis');
});

test('two panels on the same record see each other’s people', async ({ page, context, dossier }) => {
  await page.goto(`${dossier}/client/1041/intake`);
  const first = await openPanel(page);
  const other = await context.newPage();
  await other.goto(`${dossier}/client/1041/rapportage`);
  const second = await openPanel(other);
  await first.getByTestId('start').click();
  await nameSomebody(other, second, HIS);
  await expect(first.getByTestId('person')).toContainText(['buurman']);
  await page.bringToFront();
  await nameSomebody(page, first, HERS);
  await expect(second.getByTestId('person')).toContainText(['zus', 'buurman']);
});

test('no element with the record, or two of them: the panel shows no talk', async ({ page, dossier }) => {
  await page.goto(`${dossier}/record-in-text/switch.html`);
  const panel = await openPanel(page);
  await nameSomebody(page, panel, HERS);
  const nothing = panel.getByText('Kring ziet hier geen dossier');
  await page.evaluate(() => document.body.append(document.querySelector('#record')!.cloneNode(true)));
  await expect(nothing).toBeVisible();
  await showsOnly(panel, undefined, 'Quirine');
  await page.evaluate(() => document.querySelector('#record')!.remove());
  await showsOnly(panel, 'Quirine', 'Teunis');
  await page.evaluate(() => document.querySelector('#record')!.remove());
  await expect(nothing).toBeVisible();
  await showsOnly(panel, undefined, 'Quirine');
});

test('after a restart of the browser the talk is there, with its own client only', async ({
  dossier,
  folder,
}) => {
  const address = `${dossier}/client/1041/intake`;
  const before = await launch({ profile: folder });
  const page = before.pages()[0] ?? (await before.newPage());
  await page.goto(address);
  await nameSomebody(page, await openPanel(page), HERS);
  await before.close();

  const after = await launch({ profile: folder });
  const again = after.pages()[0] ?? (await after.newPage());
  await again.goto(address.replace('1041', '1042'));
  const panel = await openPanel(again);
  await expect(panel.getByTestId('start')).toBeVisible();
  await showsOnly(panel, undefined, 'Quirine');
  await again.getByRole('link', { name: /Oefenman/ }).click();
  await showsOnly(panel, 'Quirine', 'Teunis');
  await after.close();
});

test('a page that comes back as it was left shows its own talk, not that of the page in between', async ({
  dossier,
  folder,
}) => {
  // Chromium keeps no page with a frame of an extension: the panel is opened after the return.
  const context = await launch({ profile: folder, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await context.newPage();
  const first = `${dossier}/record-in-text/plain.html`;
  await page.route(/plain\.html/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p id="record">1041</p><textarea id="notities"></textarea>`,
    }),
  );
  await page.goto(first);
  await nameSomebody(page, await openPanel(page), HERS);
  await page.reload();
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  await page.evaluate(() => (document.body.dataset['mark'] = 'left'));
  await page.goto(`${dossier}/record-in-text/switch.html?client=1042`);
  await page.locator('#notities').click();
  await nameSomebody(page, await openPanel(page), HIS);

  // goBack() waits for a load that never comes.
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => document.body.dataset['mark']).catch(() => '')).toBe('left');
  await page.locator('#notities').click();
  const panel = await openPanel(page);
  await showsOnly(panel, 'Quirine', 'Teunis');
  await insertReport(panel);
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await context.close();
});
