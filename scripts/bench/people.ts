import type { Frame } from '@playwright/test';

/** Who stands in the panel's list, as the worker reads them, in the order of naming: the list shows the last one first. */
export async function labelsIn(panel: Frame): Promise<string[]> {
  return panel.locator('[data-testid=person] .who > span:last-child').evaluateAll((spans) =>
    // The first piece is the label; the kind stands in an element after it.
    spans.map((span) => span.firstChild?.textContent?.trim() ?? '').reverse(),
  );
}
