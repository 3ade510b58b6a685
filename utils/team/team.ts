import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';
import { send } from '../messages/client';
import type { TeamState } from '../messages/protocol';
import { NO_PROFILE, PROFILE, type Profile } from '../profile/schema';
import { decider } from './decider';

/** The state of the team lead's page. */
export interface Team {
  /** Null until the background answered. */
  readonly state: ReadonlySignal<TeamState | null>;
  /** The profile as it stands on the page: at once, while it is being saved. */
  readonly profile: ReadonlySignal<Profile>;
  /** Whether the last change lies in this browser. */
  readonly save: ReadonlySignal<'saved' | 'saving' | 'failed'>;
  /** Asks the background again: somebody else may have changed something. */
  refresh(): Promise<void>;
  /** Changes the profile in this browser. The change counts for the panels here at once. */
  change(next: (profile: Profile) => Profile): void;
}

/**
 * Asks the background for the profile, and has every change of it saved in the order in which it was made: each made in
 * the profile as it lies in the browser by then, so that what came into it from elsewhere (somebody pointed something
 * out, another page like this one) stays.
 */
export function makeTeam(): Team {
  const state = signal<TeamState | null>(null);
  const profile = signal<Profile>(NO_PROFILE);
  const save = signal<'saved' | 'saving' | 'failed'>('saved');
  let queue: Promise<unknown> = Promise.resolve();
  let changes = 0;
  let unsaved: readonly ((profile: Profile) => Profile)[] = [];

  const letGo = (): void => {
    unsaved = [];
    save.value = 'saved';
  };
  const refresh = async (): Promise<void> => {
    const asked = changes;
    const next = await send('team.state', {});
    // Somebody else decides now: what could not be saved never will be.
    if (decider(next) !== null && save.value === 'failed') letGo();
    // What is being typed here, or could not be saved, is newer than what the background knows.
    if (asked !== changes || save.value !== 'saved') return;
    state.value = next;
    // What it knows is what was typed here, without the space that a next word begins with.
    if (!isSame(profile.value, next.profile)) profile.value = next.profile;
  };
  const write = async (change: number): Promise<void> => {
    try {
      const now = await send('team.state', {});
      if (decider(now) !== null) {
        letGo();
        return await refresh();
      }
      const made = unsaved;
      await send('team.save', { profile: made.reduce((next, make) => make(next), now.profile) });
      unsaved = unsaved.slice(made.length);
      if (change !== changes) return;
      save.value = 'saved';
      await refresh();
    } catch {
      if (change === changes) save.value = 'failed';
    }
  };
  return {
    state,
    profile,
    save,
    refresh,
    change(make) {
      profile.value = make(profile.value);
      unsaved = [...unsaved, make];
      save.value = 'saving';
      const change = ++changes;
      // Of what was typed while the last save was under way, only the newest is worth a save.
      queue = queue.then(() => (change === changes ? write(change) : undefined));
    },
  };
}

/** Whether the schema makes the same of both. */
function isSame(mine: Profile, theirs: Profile): boolean {
  const read = v.safeParse(PROFILE, mine);
  return read.success && JSON.stringify(read.output) === JSON.stringify(theirs);
}
