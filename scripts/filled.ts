/** A talk with as many people as asked, put in a panel in a tab of its own without typing; for pictures and the bench. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { extensionId } from './chromium.ts';
import {
  CLOSENESS,
  CONTACTS,
  DISTANCES,
  emptyDraft,
  FEELINGS,
  FUNCTIONS,
  linkKey,
  OFTEN,
  SINCE,
  tieKey,
  type Draft,
  type Link,
  type Person,
  type Tie,
} from '../utils/model/draft.ts';

const WORDS = [
  ...['zus', 'moeder', 'buurvrouw', 'oud-collega', 'vriend', 'huisarts', 'dochter', 'voetbaltrainer'],
  ...[
    'kapper',
    'neef',
    'buurman van 12',
    'vrijwilliger bibliotheek',
    'tante',
    'vriendin van school',
    'zwager',
  ],
  ...[
    'dominee',
    'klasgenoot',
    'vader',
    'ambulant begeleider',
    'kleindochter',
    'ouders',
    'maat van de vissersclub',
  ],
  ...[
    'collega',
    'oom',
    'gamemaat',
    'iemand van het koor',
    'schoonmoeder',
    'fysiotherapeut',
    'broer',
    'postbode',
  ],
];
const NAMES = [
  ...['A.', 'Fatma', 'Henk', 'Piet', 'L.', 'Sem', 'Youssef', 'Marie-Louise', 'Ada', 'Bram', 'Wilhelmina'],
  ...['Jo', 'Esra', 'Gijs', 'Hanna', 'Ivo', 'Joke'],
];

/** The one at this place in a row that begins anew; every so many nobody said anything. */
function pick<T>(from: readonly T[], at: number, silent: number): T | undefined {
  return at % silent === 0 ? undefined : from[at % from.length];
}

/** Without the keys of which nothing was said. */
function said<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** People of all kinds with all that can be said of them, the same every time but for the id of the talk. */
function filledDraft(count: number): Draft {
  const startedAt = Date.now();
  const people: Record<string, Person> = {};
  const ties: Record<string, Tie> = {};
  const links: Record<string, Link> = {};
  const tie = (tie: Tie): Tie => (ties[tieKey(tie.person, tie.direction)] = tie);
  for (let at = 0; at < count; at += 1) {
    const id = `person-${at}`;
    people[id] = said<Person>({
      words: WORDS[at % WORDS.length] ?? '',
      name: at % 3 === 2 ? undefined : NAMES[at % NAMES.length],
      namedAt: startedAt + at,
      closeness: pick(CLOSENESS, at * 5 + 1, 9),
      feeling: at % 4 === 0 ? FEELINGS[(at / 4) % 3] : undefined,
      contact: at % 7 === 3 ? CONTACTS[((at - 3) / 7) % 4] : undefined,
      often: pick(OFTEN, at, 3),
      channels: at % 5 === 1 ? ['inPerson', 'phone'] : undefined,
      distance: pick(DISTANCES, at, 4),
      since: pick(SINCE, at, 2),
      kind: undefined,
      role: undefined,
      many: undefined,
      cue: undefined,
      via: undefined,
      pin: undefined,
    });
    const what = at % 2 === 0 ? [FUNCTIONS[at % 4] ?? 'affection'] : undefined;
    if (at % 6 !== 5)
      tie(
        said<Tie>({
          person: id,
          direction: 'toClient',
          note: at === 0 ? 'belt elke dag' : undefined,
          by: at === 0 ? 'client' : undefined,
          functions: what,
        }),
      );
    if (at % 3 === 0)
      tie(
        said<Tie>({
          person: id,
          direction: 'fromClient',
          note: undefined,
          by: undefined,
          functions: at % 2 === 1 ? ['practical'] : undefined,
        }),
      );
    if (at % 5 === 4) {
      const [a, b] = [id, `person-${at - 3}`].sort();
      if (a && b) links[linkKey(a, b)] = { a, b };
    }
  }
  return { ...emptyDraft(randomUUID(), startedAt), people, ties, links };
}

/** What a page of the extension finds in its world. */
interface ExtensionPage {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<{ value?: unknown }> } };
}

/**
 * Shows a panel in a tab of its own with a talk of so many people, and no other talk in the store.
 * @throws Error when Kring refuses it.
 */
export async function openFilled(page: Page, count: number): Promise<void> {
  const address = `chrome-extension://${await extensionId(page.context())}/panel.html`;
  if (page.url() !== address) await page.goto(address);
  await page.locator('header').waitFor();
  const answer = await page.evaluate(async (draft) => {
    const { runtime } = (globalThis as unknown as ExtensionPage).chrome;
    await runtime.sendMessage({ name: 'draft.wipeAll', input: {} });
    const input = { draft, place: null, expiresAt: null };
    return (await runtime.sendMessage({ name: 'draft.restore', input })).value;
  }, filledDraft(count));
  const { ok, stored } = (answer ?? {}) as { ok?: boolean; stored?: { dropped: readonly string[] } };
  if (!ok || stored?.dropped.length)
    throw new Error(`Kring does not take this talk: ${JSON.stringify(answer)}`);
  await page.reload();
  await page.getByTestId('step-people').waitFor();
}
