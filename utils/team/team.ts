import { signal, type ReadonlySignal } from '@preact/signals';
import { send } from '../messages/client';
import type { TeamState } from '../messages/protocol';
import { NO_PROFILE, type Profile } from '../profile/schema';

/** The state of the team lead's page. */
export interface Team {
  /** Null until the background answered. */
  readonly state: ReadonlySignal<TeamState | null>;
  /** The profile as it stands on the page: at once, while it is being saved. */
  readonly profile: ReadonlySignal<Profile>;
  /** Whether the last change lies in this browser. */
  readonly save: ReadonlySignal<'saved' | 'saving' | 'failed'>;
  refresh(): Promise<void>;
  /** Changes the profile in this browser. The change counts for the panels here at once. */
  change(next: (profile: Profile) => Profile): void;
}

/** Asks the background for the profile, and has every change of it saved in the order in which it was made. */
export function makeTeam(): Team {
  const state = signal<TeamState | null>(null);
  const profile = signal<Profile>(NO_PROFILE);
  const save = signal<'saved' | 'saving' | 'failed'>('saved');
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const write = async (next: Profile): Promise<void> => {
    try {
      await send('team.save', { profile: next });
      if (--waiting === 0) save.value = 'saved';
    } catch {
      waiting--;
      save.value = 'failed';
    }
  };
  return {
    state,
    profile,
    save,
    async refresh() {
      const next = await send('team.state', {});
      state.value = next;
      // What is being typed here is newer than what the background knows.
      if (waiting === 0) profile.value = next.profile;
    },
    change(make) {
      const next = make(profile.value);
      profile.value = next;
      save.value = 'saving';
      waiting++;
      queue = queue.then(() => write(next));
    },
  };
}
