/**
 * The task by which Kring is measured against others, and which the tour plays: twelve people, half of them with a
 * first name, support one way for six and both ways for four, three cues, and the text in the dossier. By keyboard
 * alone; every key beyond the typed words is counted, a chord as one (DESIGN section 9).
 */
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { kringIsHere, openPanel } from './chromium.ts';

/** Entered under the first question; those with `both` are also chosen under the second. */
const NAMED = [
  { words: 'zus A.', both: true },
  { words: 'buurvrouw Fatma', both: true },
  { words: 'oud-collega Henk' },
  { words: 'voetbaltrainer' },
  { words: 'moeder', both: true },
  { words: 'vriend Piet' },
  { words: 'dochter L.', both: true },
  { words: 'huisarts' },
  { words: 'kapper' },
  { words: 'neef Sem' },
];

/** Entered under a cue: undefined is a cue that brings nobody. */
const CUES = ['buurman van 12', undefined, 'vrijwilliger bibliotheek'];

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
  const name = async (words: string): Promise<void> => {
    characters += words.length;
    await page.keyboard.type(words);
    await press('Enter');
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

  for (const { words } of NAMED) await name(words);
  await expect(panel.getByTestId('person')).toHaveCount(NAMED.length);
  await step('people');
  await press('Enter');
  for (const [index, { both }] of NAMED.entries()) if (both) await press(String(index + 1));
  await step('both-ways');
  await press('Enter');

  for (const [index, words] of CUES.entries()) {
    if (index > 0) await press('Enter');
    await shown(panel, index);
    if (words) await name(words);
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
