import { expect, test } from 'vitest';
import { nl } from '../../utils/i18n/nl';
import { clickText, count, find, insert, name, openPanel, room, shown, textOf, visit } from './kring';

const here = room();
const FIELD = '#intake-social';

test('the round in Firefox: told, in the dossier, read back there, begun with, and one no longer part of it', async () => {
  const { page, site } = here;
  await visit(page, `${site}/client/1041/intake`);
  await page.click(FIELD);
  const panel = await openPanel(page);
  await name(page, panel, 'zus: belt elke dag', 'oom');
  expect(await insert(page, panel)).toContain(nl.report.outcome.inserted);
  await (await find(panel, 'done')).click();
  await (await find(panel, 'saved')).click();
  await find(panel, 'start');

  await page.click(FIELD);
  await (await find(panel, 'to-earlier')).click();
  await expect.poll(() => count(panel, 'earlier-person')).toBe(2);
  expect(await shown(panel, 'earlier')).toContain('belt elke dag');
  await (await find(panel, 'begin-with')).click();
  await expect.poll(() => count(panel, 'then-person')).toBe(2);
  await clickText(panel, nl.earlier.still);
  await expect.poll(() => count(panel, 'then-person')).toBe(1);
  await clickText(panel, nl.earlier.noLonger);
  await expect.poll(() => shown(panel, 'then-said')).toContain(nl.earlier.said.gone('oom', false));
  await (await find(panel, 'step-picture')).click();
  await (await find(panel, 'view-then-and-now')).click();
  await find(panel, 'then-and-now');
  expect(await textOf(panel)).toContain(nl.earlier.marks.gone);
});
