/** The views of the circle, as the tour and the pictures show them. */
import type { Frame, Page } from '@playwright/test';

/** In the order of their buttons; the ids are those of `utils/instruments`. */
export const VIEWS = ['ecogram', 'circles', 'network-card', 'functions'] as const;
export type View = (typeof VIEWS)[number];

/** Goes to the picture, and to a view in it; waits until it stands there. */
export async function showView(panel: Frame | Page, view: View): Promise<void> {
  await panel.getByTestId('step-picture').click();
  const button = panel.getByTestId(`view-${view}`);
  await button.click();
  await panel.locator(`[data-testid="view-${view}"][aria-pressed="true"]`).waitFor();
  await panel.evaluate(() => scrollTo(0, 0));
}

/** Turns the picture to the client for the time of `work`: in a dossier the panel then covers the page. */
export async function lookTogether(
  page: Page,
  panel: Frame | Page,
  work: () => Promise<void>,
): Promise<void> {
  await panel.getByTestId('together').first().click();
  await panel.locator('dialog[open]').waitFor();
  // The frame grows over the page in its own time.
  await panel.waitForFunction((width) => innerWidth === width, page.viewportSize()?.width);
  await work();
  await panel.getByTestId('together-back').click();
  await panel.locator('dialog[open]').waitFor({ state: 'detached' });
}
