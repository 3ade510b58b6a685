/**
 * The task by which Kring is measured against others, and which the tour plays: twelve people, half of them with a
 * first name, support one way for six and both ways for four, three cues, how close each of them feels, and the text in
 * the dossier. By keyboard alone; every key beyond the typed words is counted, a chord as one (DESIGN section 9).
 */
import type { Frame, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { kringIsHere, openPanel } from './chromium.ts';

/** Somebody of the task. `close`: 1 is very close. `ties`: in how many directions they are said to matter. */
export interface TaskPerson {
  /** What they are, as the dossier must name them: names go there only where they were chosen. */
  readonly words: string;
  readonly name?: string;
  readonly close: 1 | 2 | 3;
  readonly ties: 0 | 1 | 2;
  /** What was said of them, where the task is to write down a talk afterwards. */
  readonly said?: string;
}

/** Entered under the first question, which is the first direction; those with two are also chosen under the second. */
const NAMED: readonly TaskPerson[] = [
  { words: 'zus', name: 'A.', close: 1, ties: 2, said: 'belt elke zondag' },
  { words: 'buurvrouw', name: 'Fatma', close: 2, ties: 2, said: 'geeft de planten water' },
  { words: 'oud-collega', name: 'Henk', close: 3, ties: 1 },
  { words: 'voetbaltrainer', close: 3, ties: 1 },
  { words: 'moeder', close: 1, ties: 2, said: 'eet mee op dinsdag' },
  { words: 'vriend', name: 'Piet', close: 2, ties: 1, said: 'samen vissen' },
  { words: 'dochter', name: 'L.', close: 1, ties: 2 },
  { words: 'huisarts', close: 2, ties: 1 },
  { words: 'kapper', close: 3, ties: 1, said: 'vraagt altijd hoe het gaat' },
  { words: 'neef', name: 'Sem', close: 2, ties: 1, said: 'helpt met de telefoon' },
];

/** Entered under a cue: undefined is a cue that brings nobody. */
const CUES: readonly (TaskPerson | undefined)[] = [
  { words: 'buurman van 12', close: 2, ties: 0 },
  undefined,
  { words: 'vrijwilliger bibliotheek', close: 3, ties: 0 },
];

/** Everybody whom the task names. */
export const PEOPLE: readonly TaskPerson[] = [...NAMED, ...CUES.filter((one) => one !== undefined)];

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
 * @param afterwards the talk is over, and what was said of six of them is typed from memory too.
 */
export async function playTask(
  page: Page,
  step: (name: string) => Promise<void> = async () => {},
  { afterwards = false } = {},
): Promise<Played> {
  let keys = 0;
  let characters = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const enter = async ({ words, name, close, said }: TaskPerson): Promise<void> => {
    const who = name ? `${words} ${name}` : words;
    const typed = afterwards && said ? `${who}: ${said}` : who;
    characters += typed.length;
    await page.keyboard.type(typed);
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

  for (const each of NAMED) await enter(each);
  await expect(panel.getByTestId('person')).toHaveCount(NAMED.length);
  await step('people');
  await press('Enter');
  for (const [index, { ties }] of NAMED.entries()) if (ties === 2) await press(String(index + 1));
  await step('both-ways');
  await press('Enter');

  for (const [index, somebody] of CUES.entries()) {
    if (index > 0) await press('Enter');
    await shown(panel, index);
    if (somebody) await enter(somebody);
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
