/**
 * The task by which Kring is measured against others, and which the tour plays: twelve people, half of them with a
 * first name, support one way for six and both ways for four, three cues, how close each of them feels, and the text in
 * the dossier. By keyboard alone; every key beyond the typed words is counted, a chord as one (DESIGN section 9).
 */
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { kringIsHere, openPanel } from './chromium.ts';

/** Entered under the first question; those with `both` are also chosen under the second. `close`: 1 is very close. */
const NAMED = [
  { words: 'zus A.', close: 1, both: true },
  { words: 'buurvrouw Fatma', close: 2, both: true },
  { words: 'oud-collega Henk', close: 3 },
  { words: 'voetbaltrainer', close: 3 },
  { words: 'moeder', close: 1, both: true },
  { words: 'vriend Piet', close: 2 },
  { words: 'dochter L.', close: 1, both: true },
  { words: 'huisarts', close: 2 },
  { words: 'kapper', close: 3 },
  { words: 'neef Sem', close: 2 },
];

/** Entered under a cue: undefined is a cue that brings nobody. */
const CUES = [
  { words: 'buurman van 12', close: 2 },
  undefined,
  { words: 'vrijwilliger bibliotheek', close: 3 },
];

/** How many people the task names. */
export const PEOPLE = NAMED.length + CUES.filter(Boolean).length;

export interface Played {
  /** Keys and clicks beyond the typed words. */
  readonly keys: number;
  /** Characters of the typed words. */
  readonly characters: number;
  /** The text as it stands in the dossier's own field. */
  readonly text: string;
}

/**
 * Plays the task in the practice dossier that `page` shows. The worker starts in the dossier's field, with the panel
 * closed.
 * @param step hears where the task is, to make a picture.
 */
export async function playTask(
  page: Page,
  step: (name: string) => Promise<void> = async () => {},
): Promise<Played> {
  let keys = 0;
  let characters = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const name = async ({ words, close }: { words: string; close: number }): Promise<void> => {
    characters += words.length;
    await page.keyboard.type(words);
    await press('Enter');
    await press(String(close));
  };

  const field = page.getByLabel('Sociale omgeving');
  await kringIsHere(page);
  await field.click();
  await step('dossier');
  keys += 1;
  const panel = await openPanel(page);
  await panel.getByTestId('start').waitFor();
  await step('opening');
  await press('Enter');

  for (const each of NAMED) await name(each);
  await expect(panel.getByTestId('person')).toHaveCount(NAMED.length);
  await step('people');
  await press('Enter');
  for (const [index, { both }] of NAMED.entries()) if (both) await press(String(index + 1));
  await step('both-ways');
  await press('Enter');

  for (const [index, somebody] of CUES.entries()) {
    if (index > 0) await press('Enter');
    await shown(panel, index);
    if (somebody) await name(somebody);
    if (index === 0) await step('cue');
  }

  await press('Control+Enter');
  // In the first 300 ms a press is taken for one that was meant for the screen before.
  await expect(panel.getByTestId('insert')).toBeEnabled();
  await step('report');
  await press('Control+Enter');
  await expect(panel.getByTestId('outcome')).toContainText('Het staat in het dossier');
  await step('in-the-dossier');
  return { keys, characters, text: await field.inputValue() };
}

/** Waits until a question of a deck is in sight. */
async function shown(panel: Frame, index: number): Promise<void> {
  await expect(panel.locator('main section')).toHaveAttribute('data-at', String(index));
}
