import { clientWord, type ClientWord } from '../language/client-word';
import type { Question, QuestionSet } from '../model/question';
import { questionById, SETS } from '../questions';
import { promptChoice } from '../prompts/prompt-choice';
import { PROMPTS, type PromptName } from '../prompts/prompt';
import { idOf, setsOrAll, type ChosenQuestion, type ChosenSet } from '../questions/chosen';
import type { Spot } from './locator';
import { PARTS, type Part, type Profile } from './schema';
import { SETTING_NAMES, type SettingName, type Settings } from './settings';
import type { Recognition, RecordKey, Screen, Site } from './site';

/** What can be worded otherwise in a question. */
type Wording = 'je' | 'u' | 'why' | 'topic' | 'answer';

/** What was there before and after; undefined: nothing. */
interface FromTo<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * One difference between two profiles, in their own words: titles, names, questions. Said in a sentence by
 * `utils/team/say-change.ts`.
 */
export type Change =
  | ({ readonly what: 'name' | 'help' } & FromTo<string>)
  | ({ readonly what: 'setting'; readonly setting: SettingName } & FromTo<Settings[SettingName]>)
  | ({ readonly what: 'client' } & FromTo<ClientWord>)
  | { readonly what: 'hidden' | 'shown'; readonly part: Part }
  | { readonly what: 'newSet' | 'noSet'; readonly set: string }
  | { readonly what: 'setsOrder'; readonly sets: readonly string[] }
  | ({ readonly what: 'setTitle' } & FromTo<string>)
  | { readonly what: 'newQuestion' | 'noQuestion'; readonly set: string; readonly question: string }
  | { readonly what: 'questionsOrder'; readonly set: string }
  | ({
      readonly what: 'wording';
      readonly set: string;
      readonly question: string;
      readonly part: Wording;
    } & FromTo<string>)
  | { readonly what: 'newPrompt' | 'noPrompt'; readonly prompt: PromptName }
  | ({ readonly what: 'olderThanMonths' } & FromTo<number>)
  | { readonly what: 'newSite' | 'noSite'; readonly site: string }
  | { readonly what: 'sitesOrder'; readonly sites: readonly string[] }
  | ({ readonly what: 'siteName'; readonly site: string } & FromTo<string>)
  | ({ readonly what: 'record'; readonly site: string } & FromTo<RecordKey>)
  | { readonly what: 'newScreen' | 'noScreen'; readonly site: string; readonly screen: string }
  | { readonly what: 'screensOrder'; readonly site: string; readonly screens: readonly string[] }
  | ({ readonly what: 'screenName'; readonly site: string } & FromTo<string>)
  | ({ readonly what: 'recognised'; readonly site: string; readonly screen: string } & FromTo<Recognition>)
  | ({ readonly what: 'field' | 'reads'; readonly site: string; readonly screen: string } & FromTo<Spot>)
  | ({ readonly what: 'live'; readonly site: string; readonly screen: string } & FromTo<boolean>)
  | ({ readonly what: 'screenSets'; readonly site: string; readonly screen: string } & FromTo<
      readonly string[]
    >);

/**
 * Everything in which two profiles differ for a worker or for the browser, in the order of the team lead's page. What
 * only looks different in the file (a part that is absent and what it then stands for) is no change.
 */
export function changesBetween(before: Profile, after: Profile): readonly Change[] {
  return [
    ...between('name', before.name, after.name),
    ...between('help', before.help, after.help),
    ...SETTING_NAMES.flatMap((setting) =>
      differ(before.settings?.[setting], after.settings?.[setting], (fromTo) => ({
        what: 'setting',
        setting,
        ...fromTo,
      })),
    ),
    ...differ(clientWord(before.client), clientWord(after.client), (fromTo) => ({
      what: 'client',
      ...fromTo,
    })),
    ...PARTS.flatMap((part): Change[] => {
      const hidden = after.hidden?.includes(part) ?? false;
      if ((before.hidden?.includes(part) ?? false) === hidden) return [];
      return [{ what: hidden ? 'hidden' : 'shown', part }];
    }),
    ...setChanges(setsOrAll(before.sets), setsOrAll(after.sets)),
    ...promptChanges(before, after),
    ...siteChanges(before.sites ?? [], after.sites ?? [], titlesIn(before), titlesIn(after)),
  ];
}

function between(what: 'name' | 'help', before: string | undefined, after: string | undefined): Change[] {
  return differ(before, after, (fromTo) => ({ what, ...fromTo }));
}

function setChanges(before: readonly ChosenSet[], after: readonly ChosenSet[]): Change[] {
  return listChanges<ChosenSet>(before, after, ({ id }) => id, {
    gone: (set) => [{ what: 'noSet', set: titleOf(set) }],
    // Of a set of Kring itself the title says enough.
    added: (set) => [
      { what: 'newSet', set: titleOf(set) },
      ...(set.questions ? questionChanges(titleOf(set), [], set.questions) : []),
    ],
    kept: (old, set) => [
      ...differ(titleOf(old), titleOf(set), (fromTo) => ({ what: 'setTitle', ...fromTo })),
      ...questionChanges(titleOf(set), questionsOf(old), questionsOf(set)),
    ],
    moved: (sets) => ({ what: 'setsOrder', sets: sets.map(titleOf) }),
  });
}

function builtIn(id: string): QuestionSet | undefined {
  return SETS.find((set) => set.id === id);
}

function titleOf({ id, title }: ChosenSet): string {
  return title ?? builtIn(id)?.title.nl ?? id;
}

function questionsOf({ id, questions }: ChosenSet): readonly ChosenQuestion[] {
  return questions ?? builtIn(id)?.questions.map((question) => question.id) ?? [];
}

function questionChanges(
  set: string,
  before: readonly ChosenQuestion[],
  after: readonly ChosenQuestion[],
): Change[] {
  return listChanges<ChosenQuestion>(before, after, idOf, {
    gone: (question) => [{ what: 'noQuestion', set, question: saidAloud(question) }],
    added: (question) => [
      { what: 'newQuestion', set, question: saidAloud(question) },
      // What it asks has been said.
      ...wordingChanges(set, question, idOf(question), question).filter(
        (change) => 'after' in change && change.after !== saidAloud(question),
      ),
    ],
    kept: (old, question) => wordingChanges(set, question, old, question),
    moved: () => ({ what: 'questionsOrder', set }),
  });
}

function wordingChanges(
  set: string,
  question: ChosenQuestion,
  before: ChosenQuestion,
  after: ChosenQuestion,
): Change[] {
  const [old, now] = [wordings(before), wordings(after)];
  return WORDINGS.flatMap((part) =>
    differ(old[part], now[part], (fromTo) => ({
      what: 'wording',
      set,
      question: saidAloud(question),
      part,
      ...fromTo,
    })),
  );
}

const WORDINGS = ['je', 'u', 'why', 'topic', 'answer'] as const satisfies readonly Wording[];

/** A question as a worker meets it. */
function wordings(question: ChosenQuestion): Readonly<Record<Wording, string | undefined>> {
  const own = typeof question === 'string' ? { id: question } : question;
  const ours: Question | undefined = questionById(own.id);
  return {
    je: own.ask?.je ?? own.ask?.u ?? ours?.ask.je,
    u: own.ask?.u ?? own.ask?.je ?? ours?.ask.u,
    why: own.why ?? ours?.why.nl,
    topic: own.topic ?? ours?.topic.nl,
    answer: own.answer ?? ours?.answer,
  };
}

function saidAloud(question: ChosenQuestion): string {
  return wordings(question).u ?? idOf(question);
}

function promptChanges(before: Profile, after: Profile): Change[] {
  const [old, now] = [promptChoice(before), promptChoice(after)];
  return [
    ...PROMPTS.flatMap((prompt): Change[] => {
      const chosen = now.names.includes(prompt);
      return old.names.includes(prompt) === chosen
        ? []
        : [{ what: chosen ? 'newPrompt' : 'noPrompt', prompt }];
    }),
    ...differ(old.olderThanMonths, now.olderThanMonths, (fromTo) => ({ what: 'olderThanMonths', ...fromTo })),
  ];
}

/** The titles of the sets of a profile, by id. */
type Titles = (id: string) => string;

function titlesIn(profile: Profile): Titles {
  const titles = new Map(setsOrAll(profile.sets).map((set) => [set.id, titleOf(set)]));
  return (id) => titles.get(id) ?? titleOf({ id });
}

function siteChanges(
  before: readonly Site[],
  after: readonly Site[],
  oldTitle: Titles,
  title: Titles,
): Change[] {
  const within = (old: Site, site: Site): Change[] => [
    ...differ(old.record, site.record, (fromTo) => ({ what: 'record', site: siteName(site), ...fromTo })),
    ...screenChanges(siteName(site), old.screens ?? [], site.screens ?? [], oldTitle, title),
  ];
  return listChanges<Site>(before, after, ({ match }) => match, {
    gone: (site) => [{ what: 'noSite', site: siteName(site) }],
    added: (site) => [{ what: 'newSite', site: siteName(site) }, ...within({ match: site.match }, site)],
    kept: (old, site) => [
      ...differ(old.name, site.name, (fromTo) => ({ what: 'siteName', site: site.match, ...fromTo })),
      ...within(old, site),
    ],
    moved: (sites) => ({ what: 'sitesOrder', sites: sites.map(siteName) }),
  });
}

function siteName({ name, match }: Site): string {
  return name === undefined ? match : `${name} (${match})`;
}

function screenChanges(
  site: string,
  before: readonly Screen[],
  after: readonly Screen[],
  oldTitle: Titles,
  title: Titles,
): Change[] {
  const within = (old: Partial<Screen>, now: Screen): Change[] => {
    const screen = now.name;
    return [
      ...differ(recognition(old), recognition(now), (fromTo) => ({
        what: 'recognised',
        site,
        screen,
        ...fromTo,
      })),
      ...differ(old.field, now.field, (fromTo) => ({ what: 'field', site, screen, ...fromTo })),
      ...differ(old.reads, now.reads, (fromTo) => ({ what: 'reads', site, screen, ...fromTo })),
      ...differ(old.live ?? false, now.live ?? false, (fromTo) => ({
        what: 'live',
        site,
        screen,
        ...fromTo,
      })),
      ...(same(old.sets, now.sets)
        ? []
        : [
            {
              what: 'screenSets' as const,
              site,
              screen,
              before: old.sets?.map(oldTitle),
              after: now.sets?.map(title),
            },
          ]),
    ];
  };
  return listChanges<Screen>(before, after, ({ id }) => id, {
    gone: ({ name }) => [{ what: 'noScreen', site, screen: name }],
    added: (screen) => [{ what: 'newScreen', site, screen: screen.name }, ...within({}, screen)],
    kept: (old, screen) => [
      ...differ(old.name, screen.name, (fromTo) => ({ what: 'screenName', site, ...fromTo })),
      ...within(old, screen),
    ],
    moved: (screens) => ({ what: 'screensOrder', site, screens: screens.map(({ name }) => name) }),
  });
}

function recognition({ address, title, mark }: Partial<Screen>): Recognition {
  return {
    ...(address !== undefined && { address }),
    ...(title !== undefined && { title }),
    ...(mark !== undefined && { mark }),
  };
}

/** What to say of the things of a list. */
interface Told<Item> {
  readonly gone: (item: Item) => Change[];
  readonly added: (item: Item) => Change[];
  readonly kept: (before: Item, after: Item) => Change[];
  /** Of those that were there and still are. */
  readonly moved: (after: readonly Item[]) => Change;
}

/** First what is gone, then what is there now in its order, then whether the order is another one. */
function listChanges<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  { gone, added, kept, moved }: Told<Item>,
): Change[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  const stayed = after.filter((item) => old.has(keyOf(item)));
  const order = [...old.keys()].filter((key) => now.has(key));
  return [
    ...before.filter((item) => !now.has(keyOf(item))).flatMap(gone),
    ...after.flatMap((item) => {
      const was = old.get(keyOf(item));
      return was === undefined ? added(item) : kept(was, item);
    }),
    ...(same(order, stayed.map(keyOf)) ? [] : [moved(stayed)]),
  ];
}

function differ<Value>(
  before: Value | undefined,
  after: Value | undefined,
  change: (fromTo: FromTo<Value>) => Change,
): Change[] {
  return same(before, after) ? [] : [change({ before, after })];
}

/** Whether two values of a profile are the same, whatever the order of their keys. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
