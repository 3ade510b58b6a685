import type { DraftLine, Input, PanelState, StoredDraft } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { accessTo, mayRunOn } from '../profile/access';
import { allowed, settingsInForce } from '../profile/force';
import { SETTING_NAMES, type Settings } from '../profile/settings';
import { choicesInForce } from '../profile/stored-profile';
import { settingLayers } from '../profile/stored-settings';
import { browserSession } from '../store/browser-session';
import { listRows, readDraft, reasonOf } from '../store/repository';
import type { Row } from '../store/rows';
import { changeTab, claimFrame, readTab, type TabState } from '../store/tabs';
import type { Screen } from '../profile/site';
import { aimedField, screenOf } from './aiming';
import { filesCounted } from './counting';
import { OWN_TAB } from './drafts';
import { placeOf, tabOf } from './places';
import { wasEmptied } from './empty-at-start';
import { isIdle } from './idle';
import { mayReadAlong } from './live';
import { promptIn } from './prompt-in-sight';
import { isQuietToday } from './quiet-today';
import { sayPrompt } from './say-prompt';

/**
 * A panel says who it is. In a dossier page only the frame that our own content script made in that tab is
 * believed: it knows a number that the page cannot read. A panel page that somebody else embeds gets nothing.
 */
export async function welcomePanel(input: Input<'panel.hello'>, sender: Sender): Promise<PanelState | null> {
  if (isOwnTab(sender)) {
    // A dossier that this tab showed before says nothing about the talk here.
    await changeTab(tabOf(sender), (before) => (before?.origin ? OWN_TAB : before));
  } else if (!(await confirmFrame(input.nonce, sender))) return null;
  return panelState(sender);
}

/** Whether this frame knows the number that our own content script gave it; from then on it is believed. */
export async function confirmFrame(nonce: string | null, sender: Sender): Promise<boolean> {
  if (isOwnTab(sender)) return true;
  const frame = sender.frameId;
  if (nonce === null || frame === undefined) return false;
  return (await claimFrame(tabOf(sender), 'panel', nonce, frame)) !== undefined;
}

/** The panel in a tab of its own is the top frame of that tab. */
function isOwnTab(sender: Sender): boolean {
  return sender.frameId === 0;
}

/** Whether this frame was believed before. */
export async function isConfirmed(sender: Sender): Promise<boolean> {
  if (isOwnTab(sender)) return true;
  return (await readTab(tabOf(sender)))?.panel?.frame === sender.frameId;
}

/** Everything that this panel may show now; null for a frame that was not confirmed. */
export async function panelState(sender: Sender): Promise<PanelState | null> {
  if (!(await isConfirmed(sender))) return null;
  const tab = await readTab(tabOf(sender));
  const layers = await settingLayers();
  const { settings, from } = settingsInForce(layers);
  const { personal: _, ...others } = layers;
  const { name, help, client, hidden, sets } = await choicesInForce();
  const own = isOwnTab(sender);
  const screen = own ? undefined : await screenOf(tab);
  const place = own || !tab ? null : placeOf(tab);
  const { situation, draft, trouble, lines } = await talkIn(tab, own, settings.atStart);
  const prompt = situation === 'open' ? promptIn(tabOf(sender), tab) : undefined;
  return {
    container: own ? 'tab' : 'frame',
    settings,
    retention: allowed('retentionHours', layers),
    locked: SETTING_NAMES.filter((name) => from[name] === 'locked'),
    siteChosen: !own && tab?.origin !== undefined && (await accessTo(new URL(tab.origin))) === 'chosen',
    profile: { name, ...defined({ help, client, hidden, sets }) },
    screen: screen ? { id: screen.id, name: screen.name, ...defined({ sets: screen.sets }) } : null,
    place,
    situation,
    idle: lines.length > 0 && (await isIdle(settings.lockMinutes)),
    emptied: await wasEmptied(),
    draft,
    trouble,
    drafts: lines,
    ...(own ? NO_FIELD : fieldsOf(tab, screen)),
    live: mayReadAlong(screen) && settings.liveReading === 'on',
    mayLive: mayReadAlong(screen) && settingsInForce(others).settings.liveReading === 'on',
    foreignOrigin: own ? null : await foreignOrigin(tab),
    count: await filesCounted(),
    prompt: prompt?.seen ? sayPrompt(prompt, settings) : null,
    quietToday: await isQuietToday(),
  };
}

/** The talk of what a tab shows, and all others without their content. */
type TalkHere = Pick<PanelState, 'situation' | 'draft' | 'trouble'> & {
  readonly lines: PanelState['drafts'];
};

/**
 * Which talk may be shown for what this tab shows now.
 * @param own it is a tab with only Kring in it.
 * @param atStart what happens to talks of before the browser was started.
 */
export async function talkIn(
  tab: TabState | undefined,
  own: boolean,
  atStart: Settings['atStart'],
): Promise<TalkHere> {
  const { rows, refused } = await rowsOrTrouble();
  const here = own ? rowsInOwnTab(rows, tab) : rowsHere(rows, tab);
  const session = await browserSession();
  const isBefore = (row: Pick<Row, 'session'>): boolean => atStart !== 'open' && row.session !== session;
  const situation = situationOf(tab, own, here.map(isBefore));
  const id = situation === 'open' ? openDraftId(tab, here) : undefined;
  const { draft, unreadable } = await draftOrTrouble(id);
  const lines = rows.map((row): DraftLine => ({
    id: row.id,
    startedAt: row.startedAt,
    expiresAt: row.expiresAt,
    here: here.includes(row),
    before: isBefore(row),
  }));
  return { situation, draft, trouble: refused ?? unreadable, lines };
}

/**
 * Which of the situations of `PanelState` this is (DESIGN section 4, "the right client").
 * @param drafts those that were begun here, newest first: whether it must be asked whose they are (R10).
 */
function situationOf(
  tab: TabState | undefined,
  own: boolean,
  drafts: readonly boolean[],
): PanelState['situation'] {
  if (!own && tab?.hasRecordKey) {
    if (tab.record === undefined) return 'noRecord';
    return drafts[0] ? 'before' : 'open';
  }
  const navigation = tab?.navigation ?? 0;
  if (tab?.unboundAt === navigation || tab?.bound?.navigation === navigation) return 'open';
  if (drafts.includes(true)) return 'before';
  return drafts.length > 0 ? 'ask' : 'open';
}

function openDraftId(tab: TabState | undefined, here: readonly { id: string }[]): string | undefined {
  if (tab?.record !== undefined) return here[0]?.id;
  const bound = tab?.bound?.navigation === tab?.navigation ? tab?.bound?.draft : undefined;
  return here.find((row) => row.id === bound)?.id;
}

/**
 * Another talk of this very place, to begin the open one with; null where it may not be shown here, or cannot be. Only in a
 * dossier page: the talks in a tab of its own may be anybody's.
 */
export async function lookAtDraft({ id }: Input<'draft.look'>, sender: Sender): Promise<StoredDraft | null> {
  const state = await panelState(sender);
  if (state?.container !== 'frame' || state.situation !== 'open' || id === state.draft?.draft.id) return null;
  const line = state.drafts.find((draft) => draft.id === id);
  if (!line?.here || line.before) return null;
  return (await draftOrTrouble(id)).draft;
}

/** The talk that is open in a dossier page, if it was kept already. */
export async function openTalk(tab: TabState): Promise<string | undefined> {
  const { rows } = await rowsOrTrouble();
  return openDraftId(tab, rowsHere(rows, tab));
}

/** What places a talk. */
type RowPlace = Pick<Row, 'site' | 'record' | 'startedAt'>;

/** In a tab of its own: the talks without a dossier, and the one that was moved there (`openTalkInOwnTab`). */
function rowsInOwnTab<Line extends RowPlace & Pick<Row, 'id'>>(
  rows: readonly Line[],
  tab: TabState | undefined,
): Line[] {
  const moved = rows.find((row) => row.id === tab?.bound?.draft && row.site !== '');
  return [...(moved ? [moved] : []), ...rowsHere(rows, { site: '' })];
}

/** The talks that were begun in this record, or without one, newest first. */
function rowsHere<Line extends RowPlace>(
  rows: readonly Line[],
  place: Pick<TabState, 'site' | 'record'> | undefined,
): Line[] {
  return rows
    .filter((row) => row.site === place?.site && row.record === (place.record ?? ''))
    .toSorted((a, b) => b.startedAt - a.startedAt);
}

type Trouble = PanelState['trouble'];

/** A store that refuses, or one damaged draft, gets a sentence in the panel; it never leaves a panel without answer. */
async function rowsOrTrouble(): Promise<{ rows: Awaited<ReturnType<typeof listRows>>; refused: Trouble }> {
  try {
    return { rows: await listRows(), refused: null };
  } catch (error) {
    return { rows: [], refused: { reason: reasonOf(error), id: null } };
  }
}

async function draftOrTrouble(
  id: string | undefined,
): Promise<{ draft: PanelState['draft']; unreadable: Trouble }> {
  if (id === undefined) return { draft: null, unreadable: null };
  try {
    return { draft: (await readDraft(id)) ?? null, unreadable: null };
  } catch (error) {
    return { draft: null, unreadable: { reason: reasonOf(error), id } };
  }
}

type Fields = Pick<PanelState, 'field' | 'aim' | 'otherField' | 'hasRegion'>;
const NO_FIELD: Fields = { field: null, aim: 'none', otherField: null, hasRegion: false };

/** Into which field the report goes, and which one the worker may choose instead. */
function fieldsOf(tab: TabState | undefined, screen: Screen | undefined): Fields {
  const used = tab?.field ? fieldOf(tab.field) : null;
  const aimed = aimedField(tab);
  const hasRegion = screen?.reads !== undefined;
  if (!screen?.field) return { ...NO_FIELD, field: used, hasRegion };
  if (!aimed) return { field: used, aim: 'missing', otherField: null, hasRegion };
  const other = used?.targetId === aimed.targetId ? null : used;
  return { field: fieldOf(aimed), aim: 'found', otherField: other, hasRegion };
}

function fieldOf({ frame: _, ...field }: NonNullable<TabState['field']>): PanelState['field'] {
  return field;
}

/** The site of the frame that the worker went to, as long as Kring may not be there. */
async function foreignOrigin(tab: TabState | undefined): Promise<string | null> {
  const origin = tab?.foreignOrigin;
  return origin === undefined || (await mayRunOn(origin)) ? null : origin;
}

/** Without the keys that have no value. */
function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
