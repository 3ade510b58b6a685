import { expect, kringIsHere, openPanel, test } from './kring';

test('from a question in the panel to text in the dossier, by keyboard', async ({ page, site }) => {
  await page.goto(`${site}/client/1041/intake`);
  await kringIsHere(page);
  const field = page.getByLabel('Sociale omgeving');
  await field.click();
  const panel = await openPanel(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('zus A.');
  await page.keyboard.press('Enter');
  await expect(panel.getByTestId('person')).toHaveCount(1);
  await page.screenshot({ path: '.output/dev-people.png' });
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('report')).toHaveValue(/zus/);
  await expect(panel.getByTestId('insert')).toBeEnabled();
  await page.screenshot({ path: '.output/dev-report.png' });
  await page.keyboard.press('Control+Enter');
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await page.screenshot({ path: '.output/dev-done.png' });
  expect(await field.inputValue()).toContain('zus');
});
