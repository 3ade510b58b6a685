/**
 * Everything that the parts of Kring say to each other. One row says who may send it and what it holds; the
 * router refuses the rest. What comes back stands in `Replies`. Nothing that answers the page side ever holds
 * a draft: see `tests/unit/messages/protocol.test.ts`.
 */
import * as v from 'valibot';
import type { Totals } from '../count/tally';
import { PATCH } from '../draft/schema';
import { PROMPT_ANSWERS, type Draft } from '../model/draft';
import { MAX_PICTURE, MAX_READ, MAX_TEXT } from '../model/limits';
import type { KeptText } from '../point/kept';
import { GUIDED, PICKED, type Problem, type Step, type Tried } from '../point/pointing';
import type { InForce } from '../profile/force';
import { LINE, type Spot } from '../profile/locator';
import type { Policy } from '../profile/managed';
import { MOST } from '../profile/most';
import { PROFILE, type Profile } from '../profile/schema';
import type { Screen, Site } from '../profile/site';
import { ADDRESS, PROBLEMS, type Sharing, type Trouble } from '../profile/sharing';
import type { SettingName, Settings } from '../profile/settings';
import { PERSONAL_PATCH } from '../profile/settings-schema';
import type { ProfileSource } from '../profile/stored-profile';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const uuid = v.pipe(v.string(), v.uuid());
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** A PNG of at most 1.5 MB as a data URL (its first bytes say what it is), and what it shows in words. */
const PICTURE = v.object({
  png: v.pipe(
    v.string(),
    v.maxLength(MAX_PICTURE),
    v.regex(/^data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/),
  ),
  alternative: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
});
export type Picture = v.InferOutput<typeof PICTURE>;

/** What the panel may know of the field that the worker used last. */
export const FIELD = v.object({
  targetId: id,
  label: v.pipe(v.string(), v.maxLength(200)),
  /** Characters that the field takes; absent where the field does not say. */
  maxLength: v.exactOptional(v.number()),
  /** Characters that stand in it. */
  length: v.number(),
  singleLine: v.boolean(),
  /** Could hold a picture: `picture.insert` may be offered. */
  rich: v.boolean(),
});
type Field = v.InferOutput<typeof FIELD>;

/**
 * What of the page the worker wants read: the field of the report, the part that the profile names for it (`reads`),
 * or what they selected.
 */
const READABLE = ['field', 'region', 'selection'] as const;
export type Readable = (typeof READABLE)[number];

/** Where a talk takes place, as the background knows it: keyed hashes and a counter, never the key itself. */
const PLACE = v.object({
  site: v.string(),
  /** Absent: this dossier does not say whose record it is. */
  record: v.exactOptional(v.string()),
  /** Counts what may have been a change of client. */
  navigation: v.number(),
});
export type Place = v.InferOutput<typeof PLACE>;

/** What a page shows, as its top frame says it. */
export const SHOWN = v.object({
  key: v.nullable(text),
  known: v.boolean(),
  moved: v.boolean(),
  /** The page is as it was: what the profile says of it is another thing now. */
  reread: v.exactOptional(v.boolean()),
  site: v.nullable(v.pipe(v.string(), v.maxLength(MOST.match))),
  screen: v.nullable(id),
});

/** What may be pressed under a prompt; `today`: no more of them before tomorrow. Null: nobody answered. */
const PRESSED = v.nullable(v.picklist([...PROMPT_ANSWERS, 'today']));

const row = <From extends 'page' | 'panel' | 'prompt' | 'team' | 'point', Schema extends v.GenericSchema>(
  from: From,
  input: Schema,
) => ({
  from,
  input,
});

/** Who may say it and what it holds, in the order in which `entrypoints/background.ts` answers. */
export const MESSAGES = {
  // From the content script in the dossier page.
  'page.hello': row('page', v.object({ top: v.boolean() })),
  /**
   * The record key as the page shows it now (null: none), whether this page has one, whether this may be another client,
   * and which screen of which site of the profile it is.
   */
  'page.place': row('page', SHOWN),
  /** The field that the worker focused; null when it is gone. */
  'page.field': row('page', v.object({ field: v.nullable(FIELD) })),
  /** The field of this frame that the profile means; null: none. */
  'page.aimed': row('page', v.object({ field: v.nullable(v.union([FIELD, v.literal('several')])) })),
  /** A frame of another site has the focus and Kring is not in it. */
  'page.foreignFrame': row('page', v.object({ origin: v.pipe(v.string(), v.url()) })),
  /** This tab's own panel frame, by the number that only we know. */
  'page.panel': row('page', v.object({ nonce: uuid })),
  /** The panel was closed. */
  'page.closed': row('page', v.object({})),
  /** The worker pressed Kring's keys in the page. */
  'page.chord': row('page', v.object({})),
  /** A team lead pointed at something. */
  'page.picked': row('page', v.object({ picked: PICKED })),
  /** It is quiet in this frame: a prompt may come. */
  'page.paused': row('page', v.object({})),
  /** This tab's own frame of a prompt, by the number that only we know. */
  'page.prompt': row('page', v.object({ nonce: uuid })),
  /** The worker pressed the keys that lead to the prompt, in a frame. */
  'page.toPrompt': row('page', v.object({})),

  // From the panel.
  'panel.hello': row('panel', v.object({ nonce: v.nullable(uuid) })),
  'panel.state': row('panel', v.object({})),
  'panel.close': row('panel', v.object({})),
  'panel.focusField': row('panel', v.object({})),
  'panel.openTab': row('panel', v.object({})),
  'panel.openTeam': row('panel', v.object({})),
  /** Whether the panel covers the whole page, to look at something together. */
  'panel.large': row('panel', v.object({ large: v.boolean() })),
  /** Whether the field that the profile names is outlined on the page. */
  'panel.outline': row('panel', v.object({ targetId: v.nullable(id) })),
  /** Somebody typed or clicked in this panel: it does not lock yet. */
  'panel.used': row('panel', v.object({})),
  /** Makes the draft if it is not there yet, at the place that the panel showed when it was typed. */
  'draft.patch': row(
    'panel',
    v.object({
      id: uuid,
      startedAt: v.number(),
      place: v.nullable(PLACE),
      /** Revision on which the panel's first unsaved key was typed. */
      base: v.number(),
      patch: PATCH,
    }),
  ),
  /** The worker says: this talk belongs to what the page shows now. */
  'draft.bind': row('panel', v.object({ id: uuid, navigation: v.number() })),
  /** The worker says: what the page shows now is another talk. */
  'draft.unbind': row('panel', v.object({ navigation: v.number() })),
  /** The worker says: this talk of before the browser was started is mine, and is what the page shows now. */
  'draft.mine': row('panel', v.object({ id: uuid, navigation: v.number() })),
  /** Another talk that was begun in this very place, to begin today's with. */
  'draft.look': row('panel', v.object({ id: uuid })),
  'draft.wipe': row('panel', v.object({ id: uuid })),
  'draft.wipeAll': row('panel', v.object({})),
  /** Undo of `draft.wipe`: the panel still holds the draft in memory. */
  'draft.restore': row(
    'panel',
    v.object({ draft: v.unknown(), place: v.nullable(PLACE), expiresAt: v.nullable(v.number()) }),
  ),
  /** The panel has said that talks of before the browser was started were removed. */
  'start.said': row('panel', v.object({})),
  'text.insert': row('panel', v.object({ id: uuid, targetId: id, text, place: PLACE })),
  /** The worker pressed a button that says what is read (R23). */
  'text.read': row('panel', v.object({ what: v.picklist(READABLE), place: PLACE })),
  /** Reads as `text.read` does, and counts what is there; nothing of it comes back. */
  'count.add': row('panel', v.object({ what: v.picklist(READABLE), place: PLACE })),
  'picture.insert': row('panel', v.object({ id: uuid, targetId: id, picture: PICTURE, place: PLACE })),
  'settings.set': row('panel', v.object({ settings: PERSONAL_PATCH })),
  'site.remove': row('panel', v.object({})),
  'site.ask': row('panel', v.object({ origin: v.pipe(v.string(), v.url()) })),
  /** It is quiet in this panel; with the text that was read by a press in it, if any, and where. For this moment only (R23). */
  'panel.paused': row(
    'panel',
    v.object({
      read: v.nullable(v.object({ text: v.pipe(v.string(), v.maxLength(MAX_READ)), place: PLACE })),
    }),
  ),
  'panel.prompt': row('panel', v.object({ id, answer: PRESSED })),
  /** Whether prompts stay away until tomorrow. */
  'panel.quiet': row('panel', v.object({ today: v.boolean() })),

  // From a prompt in a dossier page.
  'prompt.hello': row('prompt', v.object({ nonce: v.nullable(uuid) })),
  /** How high it is, in pixels; first when it knows what it shows. Answered with whether it stands in sight. */
  'prompt.size': row('prompt', v.object({ height: v.pipe(v.number(), v.minValue(0), v.maxValue(2000)) })),
  /** `back`: the keyboard is in it, and goes back to the field. */
  'prompt.answer': row('prompt', v.object({ id, answer: PRESSED, back: v.boolean() })),

  // From the team lead's page.
  'team.state': row('team', v.object({})),
  'team.save': row('team', v.object({ profile: PROFILE })),
  /** Asks an address for a text, once; nothing counts yet. */
  'team.look': row('team', v.object({ address: ADDRESS })),
  /** The worker saw what changes and takes this profile (null: none), and with `follow` what comes from there later. */
  'team.use': row(
    'team',
    v.object({ profile: v.nullable(PROFILE), follow: v.nullable(ADDRESS), problems: PROBLEMS }),
  ),
  'team.lookNow': row('team', v.object({})),
  'team.stopFollowing': row('team', v.object({})),
  /** The browser is being asked for the host of this address, only to follow it. */
  'team.asking': row('team', v.object({ address: ADDRESS })),
  /** That address is not followed after all. */
  'team.notFollowing': row('team', v.object({})),
  /** Begins to point things out in this tab. */
  'team.point': row('team', v.object({ tab: v.number() })),
  'count.begin': row('team', v.object({})),
  'count.end': row('team', v.object({})),
  'count.stop': row('team', v.object({})),

  // From the guide of somebody who points.
  'point.hello': row('point', v.object({ nonce: v.nullable(uuid) })),
  'point.state': row('point', v.object({})),
  'point.do': row('point', v.object({ what: v.picklist(GUIDED) })),
  /** Keeps what was pointed out as a screen with this name. */
  'point.save': row('point', v.object({ name: LINE })),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Input<Name extends MessageName> = v.InferOutput<(typeof MESSAGES)[Name]['input']>;
export type PageMessage = {
  [Name in MessageName]: (typeof MESSAGES)[Name]['from'] extends 'page' ? Name : never;
}[MessageName];

/** A draft that is still there, without its content. */
export interface DraftLine {
  readonly id: string;
  readonly startedAt: number;
  readonly expiresAt: number;
  /** Begun in this very place: it may be opened here. */
  readonly here: boolean;
  /** Of before the browser was started, and the settings say that it is to be asked whose it is (R10). */
  readonly before: boolean;
}

/** What a panel needs of a profile. */
export type PanelProfile = Pick<Profile, 'name' | 'help' | 'client' | 'hidden' | 'sets'>;

/** What a panel must know before it may show anything. */
export interface PanelState {
  /** `frame`: in a dossier page. `tab`: on its own. */
  readonly container: 'frame' | 'tab';
  /** What counts here, from whatever layer (DESIGN section 6). */
  readonly settings: Settings;
  /** How many hours a worker may choose to keep a talk. */
  readonly retention: readonly Settings['retentionHours'][];
  /** What ICT locked: nobody can choose it here. */
  readonly locked: readonly SettingName[];
  /** Whether this site was allowed by a click, so that it can be taken back here. */
  readonly siteChosen: boolean;
  /** What the team chose besides settings; an empty profile where there is none. */
  readonly profile: PanelProfile;
  /** The screen of the profile that the page shows; null where it shows none. */
  readonly screen: Pick<Screen, 'id' | 'name' | 'sets'> | null;
  /** Null in a tab of its own. */
  readonly place: Place | null;
  /**
   * `open`: `draft` (or a new one) belongs here. `ask`: the page moved and does not say whose record it is;
   * nothing of the draft is given. `noRecord`: this site has records and the page shows none. `before`: what is here is
   * of before the browser was started, and nobody said yet that it is theirs; nothing of it is given.
   */
  readonly situation: 'open' | 'ask' | 'noRecord' | 'before';
  /** Drafts are there, and no panel was used for as long as the settings say: a panel that opens now begins locked. */
  readonly idle: boolean;
  /** Drafts of before were removed when the browser was started, and no panel has said so yet. */
  readonly emptied: boolean;
  readonly draft: StoredDraft | null;
  /** Why there is no `draft` although there should be one: the store is refused, or this draft cannot be read. */
  readonly trouble: { readonly reason: Refusal; readonly id: string | null } | null;
  readonly drafts: readonly DraftLine[];
  /** Where the report goes: the field that the profile names for this screen, else the one that the worker used last. */
  readonly field: Field | null;
  /**
   * `found`: `field` is the one that the profile names, to be outlined while the report is in sight. `missing`: the
   * profile names one and it is not there, or not alone. `none`: it names none for what the page shows.
   */
  readonly aim: 'found' | 'missing' | 'none';
  /** The field that the worker used last, where the profile names another one. */
  readonly otherField: Field | null;
  /** The profile names a part of this page where earlier reports stand. */
  readonly hasRegion: boolean;
  /** Kring reads along on this screen now (R23): in the field that the profile names, else in the part of the page. */
  readonly live: boolean;
  /** It would, if the worker had not switched it off. */
  readonly mayLive: boolean;
  /** A frame of another site holds the field that the worker uses; Kring may not look there yet. */
  readonly foreignOrigin: string | null;
  /** How many dossiers the team's count has (`counting.ts`); null: none is under way in this browser. */
  readonly count: number | null;
  /** The prompt in sight, in the panel or in the page; null: none. */
  readonly prompt: PromptShown | null;
  /** The worker said that no prompts are to come today. */
  readonly quietToday: boolean;
}

/** A prompt in the worker's language and the address that was chosen. */
export interface PromptShown {
  readonly id: string;
  readonly line: string;
  readonly why: string;
  readonly language: Settings['language'];
}

export interface StoredDraft {
  readonly draft: Draft;
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Parts of the draft that could not be read. */
  readonly dropped: readonly string[];
}

/** Why something was not written: the disk is full, the browser refuses, the talk is damaged, or it was removed. */
export type Refusal = 'full' | 'refused' | 'unreadable' | 'gone';
export type Saved =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly savedAt: number;
      readonly stored: StoredDraft | null;
    }
  | { readonly ok: false; readonly reason: Refusal };

export const OUTCOMES = [
  'inserted',
  'unverified',
  'gone',
  'readOnly',
  'tooLong',
  'composing',
  'notVisible',
  'otherRecord',
  'noAnswer',
] as const;
export interface Inserted {
  readonly outcome: (typeof OUTCOMES)[number];
  /** With `unverified`: whether something in the field changed all the same. */
  readonly changed?: boolean;
  /** With `tooLong`: what the field takes and what it would have to hold, in characters. */
  readonly max?: number;
  readonly length?: number;
}

/** What was read, or why nothing was: it is not there (any more), nothing is selected, or the page does not answer. */
export type ReadText =
  | {
      readonly outcome: 'read';
      readonly text: string;
      /** There is more than Kring reads. */
      readonly cut: boolean;
    }
  | { readonly outcome: 'gone' | 'several' | 'nothingSelected' | 'otherRecord' | 'noAnswer' };

/** What became of counting a dossier; never what was found in it. */
export interface Counted {
  /** `over`: nobody counts any more. `noNumber`, `noProfile`: it does not say whose it is, or Kring cannot tell. */
  readonly outcome:
    | 'counted'
    | 'already'
    | 'empty'
    | 'over'
    | 'noNumber'
    | 'noProfile'
    | Exclude<ReadText['outcome'], 'read'>;
  /** There was more than Kring reads. */
  readonly cut?: boolean;
}

/** How a count ended. `few`: there are too few dossiers for totals, and it goes on. `over`: there was none. */
export type CountEnd =
  { readonly outcome: 'ended'; readonly totals: Totals } | { readonly outcome: 'few' | 'over' };

export const PICTURE_OUTCOMES = [
  'inserted',
  'notTaken',
  'unverified',
  'gone',
  'readOnly',
  'composing',
  'notVisible',
  'otherRecord',
  'noAnswer',
] as const;
export interface InsertedPicture {
  /** `notTaken`: this field takes no pictures, and is as it was. */
  readonly outcome: (typeof PICTURE_OUTCOMES)[number];
  /** With `unverified`: something in the field changed, and it is not the picture. */
  readonly changed?: boolean;
}

/** What the team lead's page must know. */
export interface TeamState {
  /** The profile that counts here. */
  readonly profile: Profile;
  /** Who gave it: what ICT locked cannot be replaced here; its `default` can. */
  readonly from: ProfileSource;
  /** What could not be read of what ICT set; null: ICT set nothing. */
  readonly policy: Pick<Policy, 'problems' | 'inProfile'> | null;
  /** The name of the profile that the organisation gives, whether it counts or not; null: it gives none. */
  readonly organisation: string | null;
  /** The settings that ICT locked, as it set them: nobody changes these here. */
  readonly locked: Partial<Settings>;
  /** The settings that count in this browser, and who decided each. */
  readonly inForce: InForce;
  /** The address that decides about the profile; null: it is changed by hand. */
  readonly followed: string | null;
  /** How the profile came here. */
  readonly sharing: Sharing;
  /** The same, had the profile said nothing about settings. */
  readonly withoutTeam: InForce;
  /** How many dossiers the team's count has; null: none is under way in this browser. */
  readonly count: number | null;
}

/** What an address gave: a text, or why there is none. */
export type Fetched =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly trouble: Trouble };

/** What the guide shows to somebody who points. Holds nothing of the page but the texts that are to be kept. */
export interface PointState {
  readonly language: Settings['language'];
  readonly step: Step;
  /** At `mark`: what the address or the title says already; null where it may say nothing. */
  readonly enough: string | null;
  /** The page is itself: nothing can be pointed at. */
  readonly resting: boolean;
  readonly problem: Problem | null;
  /** The profile already says whose file it is at this site. */
  readonly isKnown: boolean;
  readonly texts: readonly KeptText[];
  readonly tried: Tried | null;
  readonly saved: string | null;
}

/** What each message is answered with. */
export interface Replies {
  /** `page`: which of Kring's pages stands in the frame. */
  'page.hello': {
    sites: readonly Site[];
    open: boolean;
    aim: Spot | null;
    page: 'panel' | 'point';
  };
  'page.place': void;
  'page.field': void;
  'page.aimed': void;
  'page.foreignFrame': void;
  'page.panel': void;
  'page.closed': void;
  'page.chord': void;
  'page.picked': void;
  'page.paused': void;
  'page.prompt': void;
  'page.toPrompt': void;

  'panel.hello': PanelState | null;
  'panel.state': PanelState | null;
  'panel.close': void;
  'panel.focusField': void;
  'panel.openTab': void;
  'panel.openTeam': void;
  'panel.large': void;
  'panel.outline': void;
  'panel.used': void;
  'draft.patch': Saved;
  'draft.bind': void;
  'draft.unbind': void;
  'draft.mine': void;
  'draft.look': StoredDraft | null;
  'draft.wipe': void;
  'draft.wipeAll': number;
  'draft.restore': Saved;
  'start.said': void;
  'text.insert': Inserted;
  'text.read': ReadText;
  'count.add': Counted;
  'picture.insert': InsertedPicture;
  'settings.set': void;
  'site.remove': void;
  'site.ask': void;
  'panel.paused': void;
  'panel.prompt': void;
  'panel.quiet': void;

  'prompt.hello': PromptShown | null;
  'prompt.size': boolean;
  'prompt.answer': void;

  'team.state': TeamState;
  'team.save': void;
  'team.look': Fetched;
  'team.use': void;
  'team.lookNow': void;
  'team.stopFollowing': void;
  'team.asking': void;
  'team.notFollowing': void;
  'team.point': void;
  'count.begin': void;
  'count.end': CountEnd;
  'count.stop': void;

  'point.hello': PointState | null;
  'point.state': PointState | null;
  'point.do': void;
  'point.save': void;
}

/** From the background to the content script of one frame. */
export type PageCommand =
  | { readonly kring: 'toggle' | 'open' | 'close' | 'focusField' | 'place' | 'leave' | 'large' | 'small' }
  | { readonly kring: 'aim'; readonly spot: Spot | null }
  | { readonly kring: 'sites'; readonly sites: readonly Site[] }
  | { readonly kring: 'outline'; readonly targetId: string | null }
  /** Whether the tab at the edge says that Kring reads along; answered with whether it stands there. */
  | { readonly kring: 'live'; readonly on: boolean }
  | (Reading & { readonly kring: 'read' })
  | (Insertion & { readonly kring: 'insert'; readonly text: string })
  | (Insertion & { readonly kring: 'insertPicture'; readonly picture: Picture });

/** The same, to `pause.js`. */
export type PromptCommand =
  /** Is it unquiet in this frame? Only who is busy answers. */
  | { readonly kring: 'busy' | 'promptOver' | 'toPrompt' }
  /** Where can a prompt stand: in the panel that is open, or, with `inPage`, in a frame that is made now. */
  | { readonly kring: 'prompt'; readonly inPage: boolean }
  /** The frame is this high, in pixels; `near`: beside the field that was used last in this frame. */
  | { readonly kring: 'promptSize'; readonly height: number; readonly near: boolean };

/** One of the two, or neither: what is selected. And the key of the record that the page showed a moment ago. */
interface Reading {
  readonly targetId: string | null;
  readonly spot: Spot | null;
  readonly key: string | null;
}

/** Into which field, and the key of the record that the page showed a moment ago. */
interface Insertion {
  readonly targetId: string;
  readonly key: string | null;
}

/**
 * From the background to all panels: something changed, ask again; or, where Kring reads along, the worker paused in typing.
 * Holds no content.
 */
export interface PanelNews {
  readonly kring: 'changed' | 'paused';
  /** Absent: every tab. */
  readonly tab?: number;
}
