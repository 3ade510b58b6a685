import { type Page, expect } from '@playwright/test';
import { insertVia, test } from '../fixtures/insert-harness/chromium';
import { type Asked, addPanel, askInPage, editorReady } from '../fixtures/insert-harness/in-page';

/** A page with these fields in it, and a panel. */
async function open(page: Page, port: number, fields: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${port}/editors/index.html?blank`);
  await page.evaluate(editorReady);
  await page.locator('#place').evaluate((place, html) => (place.innerHTML = html), fields);
  await page.evaluate(addPanel, `http://localhost:${port}/editors/index.html?textarea`);
}

const remembered = async (page: Page): Promise<Asked['field']> => (await page.evaluate(askInPage)).field;

test.describe('fields that are passed over', () => {
  const refused = {
    password: '<input type="password">',
    'shown password': '<input autocomplete="current-password">',
    'bank card': '<input autocomplete="cc-number">',
    'read-only': '<textarea readonly></textarea>',
    'aria-readonly': '<div contenteditable aria-readonly="true">x</div>',
    date: '<input type="date">',
    number: '<input type="number">',
    file: '<input type="file">',
    search: '<input type="search">',
    tiny: '<textarea style="width: 1px; height: 1px; padding: 0; border: 0"></textarea>',
    transparent: '<textarea style="opacity: 0"></textarea>',
    'in a transparent box': '<div style="opacity: 0"><textarea></textarea></div>',
  };
  for (const [name, html] of Object.entries(refused)) {
    test(name, async ({ page, server }) => {
      await open(
        page,
        server.port,
        `<label>Gewoon <textarea id="plain"></textarea></label><div id="refused">${html}</div>`,
      );
      await page.locator('#plain').click();
      const before = await remembered(page);
      expect(before?.label).toBe('Gewoon');
      const field = page.locator('#refused').locator('input, textarea, [contenteditable]');
      await field.focus();
      await expect(field).toBeFocused();
      // Focus by script counts for nothing anywhere; a key in the field would.
      await page.keyboard.press('Shift');
      expect((await remembered(page))?.targetId).toBe(before?.targetId);
    });
  }
});

test('an event that a page script makes up is not the worker', async ({ page, server }) => {
  await open(page, server.port, '<textarea></textarea>');
  await page.locator('textarea').evaluate((field) => {
    for (const type of ['focusin', 'keyup', 'pointerup'])
      field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  expect(await remembered(page)).toBeNull();
  await page.locator('textarea').click();
  expect(await remembered(page)).not.toBeNull();
});

test('a page that moves the focus by script does not choose the field', async ({ page, server }) => {
  await open(page, server.port, '<textarea id="worker"></textarea><textarea id="decoy"></textarea>');
  await page.locator('#worker').click();
  const before = await remembered(page);
  await page.locator('#decoy').evaluate((field: HTMLElement) => field.focus());
  expect(await remembered(page)).toEqual(before);
  await page.keyboard.type('x');
  expect((await remembered(page))?.targetId).not.toBe(before?.targetId);
});

test('says what a field is called and what it takes', async ({ page, server }) => {
  await open(
    page,
    server.port,
    `<label for="a">Beloop  van de dag *</label><textarea id="a" maxlength="500">Al iets</textarea>
     <span id="n">Doelen</span><div id="b" contenteditable aria-labelledby="n">ab</div>
     <input id="c" placeholder="Korte notitie">
     <section><h2>${'Wonen en '.repeat(10)}</h2><div><div id="d" contenteditable aria-label="Rich Text Area. Press ALT-0 for help.">x</div></div></section>`,
  );
  await page.locator('#a').click();
  expect(await remembered(page)).toMatchObject({
    label: 'Beloop van de dag',
    maxLength: 500,
    length: 7,
    singleLine: false,
  });
  await page.locator('#b').click();
  expect(await remembered(page)).toMatchObject({ label: 'Doelen', length: 2, singleLine: false });
  await page.locator('#c').click();
  expect(await remembered(page)).toMatchObject({ label: 'Korte notitie', length: 0, singleLine: true });
  await page.locator('#d').click();
  const { label } = (await remembered(page))!;
  expect(label).toMatch(/^Wonen en Wonen.*…$/);
  expect(label).toHaveLength(60);
});

test('a field that goes away, is hidden or comes back is told of', async ({ page, server }) => {
  await open(page, server.port, '<textarea></textarea>');
  const field = page.locator('textarea');
  await field.click();
  const { targetId } = (await remembered(page))!;
  const heard = async (): Promise<Asked['heard']> => (await page.evaluate(askInPage)).heard;
  await field.evaluate((element) => (element.style.display = 'none'));
  await expect.poll(heard).toEqual([targetId, null]);
  await field.evaluate((element) => (element.style.display = ''));
  await expect.poll(heard).toEqual([targetId, null, targetId]);
  await field.evaluate((element) => {
    element.remove();
    // Somebody asks for the field before the browser tells of its end.
    window.dispatchEvent(new Event('harness-ask'));
  });
  await expect.poll(heard).toEqual([targetId, null, targetId, null]);
});

test.describe('what changes between the preview and the click', () => {
  const changes: Record<string, { change: string; outcome: object }> = {
    removed: { change: 'field.remove()', outcome: { outcome: 'gone' } },
    locked: { change: 'field.readOnly = true', outcome: { outcome: 'readOnly' } },
    hidden: { change: 'field.style.visibility = "hidden"', outcome: { outcome: 'notVisible' } },
    'out of sight': {
      change: 'field.style.cssText = "position: fixed; left: -9999px"',
      outcome: { outcome: 'notVisible' },
    },
    'behind a dialog': {
      change: 'document.querySelector("dialog").showModal()',
      outcome: { outcome: 'readOnly' },
    },
    'a password now': {
      change: 'document.querySelector("input").type = "password"',
      outcome: { outcome: 'readOnly' },
    },
  };
  for (const [name, { change, outcome }] of Object.entries(changes)) {
    test(name, async ({ page, server }) => {
      const field = name === 'a password now' ? '<input>' : '<textarea></textarea>';
      await open(page, server.port, `${field}<dialog>Let op</dialog>`);
      await page.locator('textarea, input').click();
      // Runs while the worker looks at the preview: after Kring was asked, before it inserts.
      await page.evaluate(
        `addEventListener('harness-asked', () => { const field = document.querySelector('textarea'); ${change}; })`,
      );
      expect(await insertVia(page, page.mainFrame(), 'Tekst')).toEqual(outcome);
    });
  }
});

test('a text that is too long is refused as a whole', async ({ page, server }) => {
  await open(page, server.port, '<textarea maxlength="10">1234</textarea>');
  await page.locator('textarea').click();
  await page.keyboard.press('Control+End');
  // Ten characters, one of them the new line that keeps the text apart.
  expect(await insertVia(page, page.mainFrame(), '67890!')).toEqual({
    outcome: 'tooLong',
    max: 10,
    length: 11,
  });
  await expect(page.locator('textarea')).toHaveValue('1234');
  expect(await insertVia(page, page.mainFrame(), '67890')).toEqual({ outcome: 'inserted', undoable: true });
  await expect(page.locator('textarea')).toHaveValue('1234\n67890');
});

test('a field that changes what it is given is not called done', async ({ page, server }) => {
  await open(
    page,
    server.port,
    '<textarea oninput="setTimeout(() => (this.value = this.value.toUpperCase()), 100)"></textarea>',
  );
  await page.locator('textarea').click();
  expect(await insertVia(page, page.mainFrame(), 'Tekst')).toEqual({ outcome: 'unverified', changed: true });
});

test('a field that takes nothing is not called done', async ({ page, server }) => {
  await open(page, server.port, '<div contenteditable onpaste="event.preventDefault()">x</div>');
  await page.locator('[contenteditable]').click();
  expect(await insertVia(page, page.mainFrame(), 'Tekst')).toEqual({ outcome: 'unverified', changed: false });
});

test('selected text is kept, and nothing but the field hears of it', async ({ page, server }) => {
  await open(
    page,
    server.port,
    '<form><textarea onfocus="this.select()">een twee</textarea><button>Opslaan</button></form>',
  );
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'submit', 'keydown', 'change'])
      window.addEventListener(type, () => heard.push(type), true);
  });
  await page.locator('textarea').click();
  await page.keyboard.press('Control+a');
  await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
  expect(await insertVia(page, page.mainFrame(), 'drie')).toEqual({ outcome: 'inserted', undoable: true });
  await expect(page.locator('textarea')).toHaveValue('een twee\ndrie');
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('an editor that empties its textarea at once gets the text only once', async ({ page, server }) => {
  const take = 'this.nextElementSibling.textContent += this.value; this.value = ""';
  await open(page, server.port, `<textarea oninput='${take}'></textarea><output></output>`);
  await page.locator('textarea').click();
  expect(await insertVia(page, page.mainFrame(), 'Tekst')).toEqual({ outcome: 'unverified', changed: true });
  await expect(page.locator('output')).toHaveText('Tekst');
});
