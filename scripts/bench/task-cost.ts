/** What the task of `scripts/task.ts` costs a worker, in keys and in modelled seconds; and what of it the dossier holds. */
import { extensionId } from '../chromium.ts';
import { playTask, PEOPLE, type Played, type TaskPerson } from '../task.ts';
import { withBrowser } from './browsers.ts';
import { round, type Figure } from './figures.ts';

/** Keystroke-level model (Card, Moran and Newell): an average typist's key, and making up one's mind. In seconds. */
const KEY = 0.28;
const MIND = 1.35;

/** What the text says of a closeness, and of somebody who matters in so many directions. */
const CLOSE = { 1: 'voelt heel dichtbij', 2: 'voelt dichtbij', 3: 'voelt verder weg' };
const TIES = { 0: '', 1: 'belangrijk voor de cliënt', 2: 'over en weer belangrijk' };

const SIZES = [
  { width: 1280, height: 860 },
  { width: 360, height: 740 },
] as const;

// One decision for each person, closeness and direction. The Enter that ends a name, the digit of a closeness and
// the key of a second direction belong to these; every other key is a command of its own.
const TIES_SAID = PEOPLE.reduce((sum, each) => sum + each.ties, 0);
const commandsIn = (keys: number): number =>
  keys - 2 * PEOPLE.length - PEOPLE.filter((each) => each.ties === 2).length;

/** Plays the task by keyboard alone: in a wide and in a narrow window, and once as a talk that is written down afterwards. */
export async function measureTask(site: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const viewport of SIZES) {
    const { keys, characters, text } = await play(site, viewport, false);
    const commands = commandsIn(keys);
    const minds = 2 * PEOPLE.length + TIES_SAID + commands;
    const seconds = KEY * (keys + characters) + MIND * minds;
    const lines = text.split('\n');
    figures.push(
      {
        name: `the task at ${viewport.width} px, people read back from the dossier's field`,
        value: PEOPLE.filter((each) => isComplete(each, lines)).length,
        unit: `of ${PEOPLE.length}`,
        atLeast: PEOPLE.length,
        note: `each in a line with closeness and directions; ${lines.length} lines`,
      },
      {
        name: `the task at ${viewport.width} px, keys beyond the typed words`,
        value: keys,
        unit: 'keys',
        atMost: 40,
        note: 'by keyboard alone; a chord is one key',
      },
      {
        name: `the task at ${viewport.width} px, modelled`,
        value: round(seconds),
        unit: 's',
        atMost: 130,
        note: `${KEY} × (${keys} keys + ${characters} characters) + ${MIND} × (${PEOPLE.length} people + ${PEOPLE.length} closeness + ${TIES_SAID} directions + ${commands} commands)`,
      },
    );
  }
  return [...figures, ...(await measureAfterwards(site))];
}

/** Twelve people from memory, with what was said of half of them (DESIGN 1.11). */
async function measureAfterwards(site: string): Promise<Figure[]> {
  const { keys, characters, text } = await play(site, SIZES[0], true);
  const notes = PEOPLE.flatMap(({ said }) => said ?? []);
  const minds = 2 * PEOPLE.length + TIES_SAID + commandsIn(keys) + notes.length;
  return [
    {
      name: 'a talk written down afterwards, 12 people, modelled',
      value: round(KEY * (keys + characters) + MIND * minds),
      unit: 's',
      atMost: 180,
      note: `as the task, with what was said of ${notes.length} of them: ${keys} keys, ${characters} characters; ${notes.filter((note) => text.includes(note)).length} of ${notes.length} read back from the field`,
    },
  ];
}

async function play(
  site: string,
  viewport: { readonly width: number; readonly height: number },
  afterwards: boolean,
): Promise<Played> {
  return withBrowser({ viewport }, async (context) => {
    await extensionId(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site}/client/1041/intake`);
    await page.locator('kring-paneel').waitFor({ state: 'attached' });
    return playTask(page, undefined, { afterwards });
  });
}

/** Whether a line of the list says everything that was said of somebody: who, how close, and in which directions. */
function isComplete({ words, close, ties }: TaskPerson, lines: readonly string[]): boolean {
  const line = lines.find((each) => each.startsWith(`- ${words}`)) ?? '';
  const said = line.split(/[,;] /);
  const matters = Object.values(TIES).filter((each) => said.includes(each));
  return said.includes(CLOSE[close]) && matters.join('') === TIES[ties];
}
