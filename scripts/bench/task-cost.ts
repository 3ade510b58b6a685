/** What the task of `scripts/task.ts` costs a worker, in keys and in modelled seconds. */
import { extensionId } from '../chromium.ts';
import { playTask, PEOPLE } from '../task.ts';
import { withBrowser } from './browsers.ts';
import { round, type Figure } from './figures.ts';

/** Keystroke-level model (Card, Moran and Newell): an average typist's key, and making up one's mind. In seconds. */
const KEY = 0.28;
const MIND = 1.35;

/** The people of the task as the dossier must name them: by what they are, as names go only where they were chosen. */
const WORDS = [
  ...[
    'zus',
    'buurvrouw',
    'oud-collega',
    'voetbaltrainer',
    'moeder',
    'vriend',
    'dochter',
    'huisarts',
    'kapper',
    'neef',
  ],
  ...['buurman van 12', 'vrijwilliger bibliotheek'],
];

const SIZES = [
  { width: 1280, height: 860 },
  { width: 360, height: 740 },
];

/** Plays the task by keyboard alone, in a wide and in a narrow window. */
export async function measureTask(site: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const viewport of SIZES) {
    const { keys, characters, text } = await withBrowser({ viewport }, async (context) => {
      await extensionId(context);
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(`${site}/client/1041/intake`);
      await page.locator('kring-paneel').waitFor({ state: 'attached' });
      return playTask(page);
    });
    // A name and the Enter that ends it are one decision; every other key is a command of its own.
    const commands = keys - PEOPLE;
    const seconds = KEY * (keys + characters) + MIND * (PEOPLE + commands);
    figures.push(
      {
        name: `the task at ${viewport.width} px, people read back from the dossier's field`,
        value: WORDS.filter((word) => text.includes(word)).length,
        unit: `of ${PEOPLE}`,
        atLeast: PEOPLE,
        note: `${text.split('\n').length} lines`,
      },
      {
        name: `the task at ${viewport.width} px, keys beyond the typed words`,
        value: keys,
        unit: 'keys',
        note: 'by keyboard alone; a chord is one key',
      },
      {
        name: `the task at ${viewport.width} px, modelled`,
        value: round(seconds),
        unit: 's',
        note: `${KEY} × (${keys} keys + ${characters} characters) + ${MIND} × (${PEOPLE} people + ${commands} commands)`,
      },
    );
  }
  return figures;
}
