/** What stands in somebody's way on a screen, short enough to read. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against this page, or against the part of it in this element. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  if (part !== undefined) axe.include(part);
  // Only what stands in frames wants a tab of its own to be summed up in, which costs more than the looking.
  const found = await axe.setLegacyMode(page.frames().length === 1).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Targets of less than 24 px, and whatever is wider than the page. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, input, select, textarea, summary',
    )) {
      if (!element.checkVisibility()) continue;
      // The label of a checkbox is pressed as well.
      const { width, height } = (element.closest('label.check') ?? element).getBoundingClientRect();
      const text = element.getAttribute('aria-label') ?? element.textContent;
      if (width < 24 || height < 24) faults.push(`${text}: ${width} x ${height}`);
      // The table scrolls in a box of its own.
      if (element.closest('.scroll')) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < 0 || right > clientWidth) faults.push(`${text}: outside, ${left} to ${right}`);
    }
    return faults;
  });
}
