/** Taking a view along: on the clipboard, as a file, on paper; without names unless chosen, and never by itself. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Frame, Page } from '@playwright/test';
import { nl } from '../../utils/i18n/nl';
import twoDirections from '../../utils/questions/sets/two-directions';
import { expect, extensionId, openPanel, test } from './kring';

const NAMED = ['zus Zwaantje', 'buurvrouw', 'kapper'] as const;
const MANY = [
  ...['moeder', 'vader', 'zus', 'broer', 'dochter', 'zoon', 'oom', 'tante', 'neef', 'nicht', 'opa', 'oma'],
  ...['buurvrouw', 'buurman', 'kapper', 'dominee', 'huisarts', 'voetbaltrainer', 'collega', 'vriendin'],
  ...[
    'schoonzus',
    'schoonmoeder',
    'zwager',
    'klasgenoot',
    'buurmeisje',
    'achternicht',
    'stiefvader',
    'peettante',
  ],
  ...[
    'huisbaas',
    'bakker',
    'postbode',
    'logopedist',
    'kleinzoon',
    'kleindochter',
    'stiefmoeder',
    'schoonzoon',
  ],
];

/** Names these people and goes to the picture. */
async function drawn(page: Page, panel: Frame, people: readonly string[]): Promise<void> {
  await panel.getByTestId('start').click();
  await panel.getByTestId('name-matters-to-you').focus();
  for (const person of people) {
    await page.keyboard.type(person);
    await page.keyboard.press('Enter');
  }
  await expect(panel.getByTestId('person')).toHaveCount(people.length);
  await panel.getByTestId('step-picture').click();
  await expect(panel.getByTestId('take-print')).toBeVisible();
}

async function inTab(context: BrowserContext, page: Page, people: readonly string[] = NAMED): Promise<Frame> {
  await page.goto(`chrome-extension://${await extensionId(context)}/panel.html`);
  await drawn(page, page.mainFrame(), people);
  return page.mainFrame();
}

async function inPage(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const panel = await openPanel(page);
  await drawn(page, panel, NAMED);
  return panel;
}

/** What a press saves: its name and its bytes. */
async function saved(page: Page, panel: Frame, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await panel.getByTestId(button).click();
  const download = await coming;
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.saved(download.suggestedFilename()));
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height of a PNG in pixels, as its header says. */
function sizeOf(png: Buffer): readonly number[] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** What the picture on the clipboard is, as a worker sees it: by pasting it somewhere. */
async function pasted(context: BrowserContext, site: string): Promise<{ type: string; bytes: Buffer }[]> {
  const page = await context.newPage();
  await page.goto(`${site}/client/1041/intake`);
  await page.evaluate(() => {
    addEventListener('paste', ({ clipboardData }) => {
      const files = [...(clipboardData?.files ?? [])].map(async (file) => ({
        type: file.type,
        bytes: [...new Uint8Array(await file.arrayBuffer())],
      }));
      Object.assign(window, { files: Promise.all(files) });
    });
  });
  await page.getByLabel('Sociale omgeving').click();
  await page.keyboard.press('Control+v');
  const files = await page.evaluate('window.files');
  await page.close();
  return (files as { type: string; bytes: number[] }[]).map(({ type, bytes }) => ({
    type,
    bytes: Buffer.from(bytes),
  }));
}

interface Paper {
  readonly pages: number;
  /** Everything that is to be read on it. */
  readonly text: string;
}

/** What comes out of the printer after a press on this button. */
async function printed(page: Page, button: string): Promise<Paper> {
  await page.getByTestId(button).click();
  await expect(page.locator('.sheet')).toHaveCount(1);
  // Else the foot of the page falls off it (Chromium 156).
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.checkVisibility())
        words.push(walker.currentNode.textContent ?? '');
    return words.join(' ');
  });
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  // A4 in points.
  for (const [, width, height] of sizes) {
    expect(Number(width)).toBeCloseTo(595, -1);
    expect(Number(height)).toBeCloseTo(842, -1);
  }
  return { pages: sizes.length, text };
}

test('copying puts the drawing on the clipboard as a picture, says that it may be kept, and can clear it', async ({
  context,
  page,
  site,
}) => {
  const panel = await inPage(page, `${site}/fixtures/dossiers/plain.html`);
  const { bytes } = await saved(page, panel, 'take-png');
  expect(await pasted(context, site)).toEqual([]);
  await page.bringToFront();
  await panel.getByTestId('take-copy').click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.copied);
  const [picture, ...others] = await pasted(context, site);
  expect(others).toEqual([]);
  expect(picture!.type).toBe('image/png');
  expect(sizeOf(picture!.bytes)).toEqual(sizeOf(bytes));
  await page.bringToFront();
  await panel.getByRole('button', { name: nl.report.clearClipboard }).click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.report.clipboardCleared);
  expect(await pasted(context, site)).toEqual([]);
});

for (const file of ['coep', 'coep-credentialless', 'sandbox'])
  test(`copying the drawing works on a page with ${file}`, async ({ context, page, site }) => {
    const panel = await inPage(page, `${site}/fixtures/dossiers/${file}.html`);
    await panel.getByTestId('take-copy').click();
    await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.copied);
    expect((await pasted(context, site)).map(({ type }) => type)).toEqual(['image/png']);
  });

test('where the page forbids copying Kring says so, and saving and printing work', async ({
  context,
  page,
  site,
}) => {
  const panel = await inPage(page, `${site}/fixtures/dossiers/strict-csp.html`);
  await panel.getByTestId('take-copy').click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.copyFailed);
  await expect(panel.getByRole('button', { name: nl.report.clearClipboard })).toHaveCount(0);
  expect(await pasted(context, site)).toEqual([]);
  await page.bringToFront();
  expect((await saved(page, panel, 'take-svg')).name).toBe('kring-tekening.svg');
  expect((await saved(page, panel, 'take-png')).name).toBe('kring-tekening.png');
  await panel.evaluate(() =>
    addEventListener('beforeprint', () => (document.body.dataset['printed'] = 'yes')),
  );
  await panel.getByTestId('take-print').click();
  await expect(panel.locator('body')).toHaveAttribute('data-printed', 'yes');
});

test('where the page lets nothing be saved or printed Kring says so', async ({ page, site }) => {
  const panel = await inPage(page, `${site}/fixtures/dossiers/sandbox.html`);
  for (const button of ['take-svg', 'take-png']) {
    await panel.getByTestId(button).click();
    await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.saveFailed);
  }
  await panel.getByTestId('take-print').click();
  await expect(panel.getByTestId('take-outcome')).toHaveText(nl.take.printFailed);
});

test('a saved drawing can be opened elsewhere, and has no name in it unless chosen (R15, R27)', async ({
  context,
  page,
}) => {
  const downloads: Download[] = [];
  page.on('download', (each) => downloads.push(each));
  const panel = await inTab(context, page);
  await expect(panel.getByTestId('take-names')).not.toBeChecked();
  expect(downloads).toEqual([]);

  const svg = await saved(page, panel, 'take-svg');
  const text = svg.bytes.toString();
  expect(svg.name).toBe('kring-tekening.svg');
  expect(text).toContain('>zus<');
  expect(text).toContain('buurvrouw');
  expect(text).not.toMatch(/Zwaantje|data-|class=|aria-|var\(|href/);
  const size = await page.evaluate((file) => {
    const { documentElement: root } = new DOMParser().parseFromString(file, 'image/svg+xml');
    return root.localName === 'svg'
      ? [root.getAttribute('width'), root.getAttribute('height')]
      : root.textContent;
  }, text);

  const png = await saved(page, panel, 'take-png');
  expect(png.name).toBe('kring-tekening.png');
  expect(sizeOf(png.bytes)).toEqual((size as string[]).map((each) => Math.round(Number(each) * 2)));

  await panel.getByTestId('take-names').check();
  expect((await saved(page, panel, 'take-svg')).bytes.toString()).toContain('Zwaantje');
  // Next time it has to be chosen again.
  await panel.getByTestId('step-people').click();
  await panel.getByTestId('step-picture').click();
  await expect(panel.getByTestId('take-names')).not.toBeChecked();
});

test('a saved PNG is dark on white, also in a dark browser', async ({ context, page, site }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const panel = await inTab(context, page);
  const { bytes } = await saved(page, panel, 'take-png');
  await page.goto(`${site}/client/1041/intake`);
  const colours = await page.evaluate(
    async (png) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(png)]));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! < 120) dark++;
      return { corner: [...data.slice(0, 4)], dark };
    },
    [...bytes],
  );
  expect(colours.corner).toEqual([255, 255, 255, 255]);
  expect(colours.dark).toBeGreaterThan(100);
});

test('fifteen people come on one A4, with the picture, the words and what to do with the sheet (R28)', async ({
  context,
  page,
}) => {
  const people = MANY.slice(0, 14);
  await inTab(context, page, ['zus Zwaantje', ...people.map((each) => `${each} van heel lang geleden`)]);
  const { pages, text } = await printed(page, 'take-print');
  expect(pages).toBe(1);
  for (const person of people) expect(text).toContain(`${person} van heel lang geleden:`);
  expect(text).toContain(new Date().toLocaleDateString('nl', { dateStyle: 'long' }));
  expect(text).toContain(nl.take.foot);
  expect(text).not.toContain('Zwaantje');
  // Nothing of the panel around it, and a title that says of nobody who it is.
  for (const other of [nl.take.title, nl.steps.people, nl.take.print]) expect(text).not.toContain(other);
  expect(await page.title()).toBe('Kring');
});

test('with names chosen they are on paper; more people go on over the next page', async ({
  context,
  page,
}) => {
  await inTab(context, page, ['zus Zwaantje', ...MANY]);
  await page.getByTestId('take-names').check();
  const { pages, text } = await printed(page, 'take-print');
  expect(pages).toBe(2);
  for (const person of MANY) expect(text).toContain(`${person}:`);
  expect(text).toContain('Zwaantje');
});

test('an empty circle to fill in with a pen: the rings, the kinds, the lines and both questions on one page', async ({
  context,
  page,
}) => {
  await inTab(context, page);
  const { pages, text } = await printed(page, 'take-empty');
  expect(pages).toBe(1);
  for (const { ask } of twoDirections.questions) expect(text).toContain(ask.u);
  for (const word of Object.values(nl.facts.closeness)) expect(text).toContain(word);
  for (const word of [nl.picture.me, nl.picture.kinds.buurt, nl.picture.legend.line.weighs, nl.take.foot])
    expect(text).toContain(word);
  expect(text).not.toMatch(/Zwaantje|kapper/);
});
