/** Names typed as fast as the keyboard sends them: none may be lost, merged or swapped. */
import type { Frame, Page } from '@playwright/test';
import { extensionId, openPanel } from '../chromium.ts';
import { until, withBrowser } from './browsers.ts';
import type { Figure } from './figures.ts';
import { labelsIn } from './people.ts';

const RUNS = 5;
const NAMES = 30;
/** Of these, as many are typed under a cue each, over the Enter that brings the next one. */
const UNDER_CUES = 5;

const WORDS = [
  'zus',
  'moeder',
  'vriend',
  'dochter',
  'neef',
  'tante',
  'buurman',
  'collega',
  'kapper',
  'huisarts',
];
const FIRST_NAMES = ['Anna', 'Bram', 'Celeste', 'Daan', 'Esra', 'Fatma', 'Gijs', 'Hanna', 'Ivo', 'Joke'];

/** Thirty different people, many with a word or a name in common. */
function namesOf(run: number): string[] {
  return Array.from({ length: NAMES }, (_, at) => {
    const word = WORDS[(at + run) % WORDS.length];
    const name = FIRST_NAMES[(at + Math.floor(at / WORDS.length) * 3 + run) % FIRST_NAMES.length];
    return `${word} ${name}`;
  });
}

/** Types without waiting for anything, from the opening card on; then compares what is stored with what was typed. */
export async function measureTyping(site: string): Promise<Figure[]> {
  const wrong: string[] = [];
  let right = 0;
  await withBrowser({}, async (context) => {
    await extensionId(context);
    const page = context.pages()[0] ?? (await context.newPage());
    for (let run = 0; run < RUNS; run++) {
      const names = namesOf(run);
      const panel = await open(page, `${site}/client/1041/intake`);
      await typeAll(page, names);
      await until('the word "saved"', () => isSaved(panel));
      // From the database, not from the screen.
      const again = await open(page, `${site}/client/1041/intake`);
      await until('the people', async () => (await again.getByTestId('person').count()) > 0 || undefined);
      const found = await labelsIn(again);
      const different = names.flatMap((name, at) =>
        found[at] === name ? [] : [`${name} → ${found[at] ?? 'nobody'}`],
      );
      right += NAMES - different.length;
      wrong.push(...different.map((each) => `run ${run + 1}: ${each}`));
      if (found.length > NAMES) wrong.push(`run ${run + 1}: ${found.length - NAMES} too many`);
      await wipe(again);
    }
  });
  return [
    {
      name: 'names typed at full speed that stand where they belong',
      value: wrong.length === 0 ? right : Math.min(right, NAMES * RUNS - 1),
      unit: `of ${NAMES * RUNS}`,
      atLeast: NAMES * RUNS,
      note:
        wrong.length > 0
          ? wrong.slice(0, 6).join('; ')
          : `${RUNS} runs, over the opening card and ${UNDER_CUES} cues`,
    },
  ];
}

async function typeAll(page: Page, names: readonly string[]): Promise<void> {
  const { keyboard } = page;
  // The card that asks for consent; from here on no wait at all.
  await keyboard.press('Enter');
  for (const [at, name] of names.entries()) {
    const cue = at - (names.length - UNDER_CUES);
    // To the second question and to the first cue; from one cue to the next.
    if (cue === 0) await keyboard.press('Enter');
    if (cue >= 0) await keyboard.press('Enter');
    await keyboard.type(name);
    await keyboard.press('Enter');
  }
}

async function open(page: Page, url: string): Promise<Frame> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.locator('kring-paneel').waitFor({ state: 'attached' });
  const panel = await openPanel(page);
  await panel.locator('main [data-focus=first]').first().waitFor();
  return panel;
}

async function isSaved(panel: Frame): Promise<true | undefined> {
  const kind = await panel.getByTestId('save').getAttribute('data-kind');
  return kind === 'saved' || undefined;
}

async function wipe(panel: Frame): Promise<void> {
  await panel.getByTestId('wipe').click();
  await panel.getByTestId('wipe-all').click();
  await panel.getByTestId('start').waitFor();
}
