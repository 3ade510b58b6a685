import type { Frame } from '@playwright/test';

/** Who stands in the panel's list, in its order, as the worker reads them. */
export async function labelsIn(panel: Frame): Promise<string[]> {
  return panel.locator('[data-testid=person] .who > span:last-child').evaluateAll((spans) =>
    // The first piece is the label; the kind stands in an element after it.
    spans.map((span) => span.firstChild?.textContent?.trim() ?? ''),
  );
}
