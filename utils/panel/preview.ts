import * as v from 'valibot';
import { standIn, type Send } from '../messages/client';
import type {
  Input,
  MESSAGES,
  MessageName,
  PanelState,
  Replies,
  Saved,
  StoredDraft,
} from '../messages/protocol';
import { emptyDraft, type Draft } from '../model/draft';
import { applyPatch } from '../model/patch';
import { allowed, choosing, settingsInForce } from '../profile/force';
import { PROFILE } from '../profile/schema';
import { SCREEN } from '../profile/site';
import type { Settings } from '../profile/settings';

/** What the panel in the preview says to the team lead's page as soon as it listens. */
export const PREVIEW_READY = 'kring-preview-ready';

const GIVEN = v.strictObject({
  kring: v.literal('preview'),
  /** Without its sites: no panel needs them. */
  profile: v.omit(PROFILE, ['sites']),
  screen: v.nullable(v.pick(SCREEN.pipe[0], ['id', 'name', 'sets'])),
  /** Another number is another talk, which begins empty. */
  talk: v.number(),
});
/** What the team lead's page gives to the panel in the preview. */
export type Given = v.InferOutput<typeof GIVEN>;

const HOUR = 3_600_000;

/** Every message that a panel may say: the compiler lists what the preview does not answer yet. */
type Answers = {
  readonly [Name in MessageName as (typeof MESSAGES)[Name]['from'] extends 'panel' ? Name : never]: (
    input: Input<Name>,
  ) => Replies[Name];
};

/**
 * Answers a panel as the background would, from memory alone: nothing is stored, nothing reaches a dossier, and what
 * was tried is gone with the page. Before it was given a profile it knows no panel.
 */
export function makePreview(): { readonly send: Send; give(given: Given): void } {
  let given: Given | undefined;
  let personal: Partial<Settings> = {};
  let kept: StoredDraft | null = null;

  const state = (): PanelState | null => {
    if (!given) return null;
    const { kring: _, settings: team, ...profile } = given.profile;
    const layers = { personal, ...(team && { team }) };
    return {
      container: 'frame',
      settings: settingsInForce(layers).settings,
      retention: allowed('retentionHours', layers),
      locked: [],
      siteChosen: false,
      profile,
      screen: given.screen,
      place: { site: 'preview', navigation: given.talk },
      situation: 'open',
      draft: kept,
      trouble: null,
      drafts: kept
        ? [
            {
              id: kept.draft.id,
              startedAt: kept.draft.startedAt,
              expiresAt: kept.expiresAt,
              here: true,
              before: false,
            },
          ]
        : [],
      field: null,
      aim: 'none',
      otherField: null,
      hasRegion: false,
      live: false,
      mayLive: false,
      foreignOrigin: null,
      count: null,
      idle: false,
      emptied: false,
      prompt: null,
      quietToday: false,
    };
  };
  const keep = (draft: Draft): Saved => {
    const hours = state()?.settings.retentionHours ?? 0;
    const expiresAt = kept?.expiresAt ?? Date.now() + hours * HOUR;
    kept = { draft, revision: (kept?.revision ?? 0) + 1, expiresAt, dropped: [] };
    return { ok: true, revision: kept.revision, savedAt: Date.now(), stored: null };
  };
  const nothing = (): void => undefined;
  const answers: Answers = {
    'panel.hello': state,
    'panel.state': state,
    'panel.close': nothing,
    'panel.focusField': nothing,
    'panel.openTab': nothing,
    'panel.openTeam': nothing,
    'panel.large': nothing,
    'panel.outline': nothing,
    'draft.patch': ({ id, startedAt, place, patch }) => {
      // The last keys of a talk that made way for another one.
      if (place?.navigation !== given?.talk)
        return { ok: true, revision: 1, savedAt: Date.now(), stored: null };
      const before = kept?.draft.id === id ? kept.draft : emptyDraft(id, startedAt);
      return keep(applyPatch(before, patch));
    },
    'draft.bind': nothing,
    'draft.unbind': nothing,
    'draft.mine': nothing,
    'panel.used': nothing,
    'start.said': nothing,
    'draft.look': () => null,
    'draft.wipe': () => {
      kept = null;
    },
    'draft.wipeAll': () => {
      const count = kept ? 1 : 0;
      kept = null;
      return count;
    },
    // What is put back is what this very panel held a moment ago.
    'draft.restore': ({ draft }) => keep(draft as Draft),
    'text.insert': () => ({ outcome: 'noAnswer' }),
    'picture.insert': () => ({ outcome: 'noAnswer' }),
    'text.read': () => ({ outcome: 'noAnswer' }),
    'count.add': () => ({ outcome: 'over' }),
    'settings.set': ({ settings }) => {
      personal = choosing(personal, settings);
    },
    'site.remove': nothing,
    'site.ask': nothing,
    // No prompts: they belong to a dossier.
    'panel.paused': nothing,
    'panel.prompt': nothing,
    'panel.quiet': nothing,
  };
  const isAnswered = (name: MessageName): name is keyof Answers => name in answers;
  return {
    send: <Name extends MessageName>(name: Name, input: Input<Name>) => {
      if (!isAnswered(name)) return Promise.reject(new Error(`${name}: no panel says that`));
      // The row that takes this input gives this answer; the compiler cannot follow that.
      const answer = answers[name] as unknown as (input: Input<Name>) => Replies[Name];
      return Promise.resolve(answer(input));
    },
    give(next) {
      if (given?.talk !== next.talk) kept = null;
      given = next;
    },
  };
}

/**
 * Makes this page the panel of a preview: whatever it says is answered from memory, and it shows what the team lead's
 * page around it gives. A page of anybody else that embeds it can give nothing, and so sees nothing.
 * @param onGiven when there is something new to show.
 */
export function beginPreview(onGiven: () => void): void {
  const preview = makePreview();
  standIn(preview.send);
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== parent) return;
    const given = v.safeParse(GIVEN, data);
    if (!given.success) return;
    preview.give(given.output);
    onGiven();
  });
  parent.postMessage(PREVIEW_READY, location.origin);
}
