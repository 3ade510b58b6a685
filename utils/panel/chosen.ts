import { VOCABULARY, clientWord, type Vocabulary } from '../language/client-word';
import type { PanelProfile } from '../messages/protocol';
import type { QuestionSet } from '../model/question';
import type { Part } from '../profile/schema';
import { BUILT_IN, type Settings } from '../profile/settings';
import { SETS } from '../questions';
import { resolveSets } from '../questions/resolve';

/** What was chosen for the panel, by whomever: all that a profile says, and the settings in force. */
export interface Chosen {
  readonly settings: Settings;
  readonly sets: readonly QuestionSet[];
  readonly words: Vocabulary;
  /** Whom a worker asks for help; undefined where the team does not say. */
  readonly help: string | undefined;
  readonly hidden: readonly Part[];
}

/** Where nobody chose anything. */
export const NOTHING_CHOSEN: Chosen = {
  settings: BUILT_IN,
  sets: SETS,
  words: VOCABULARY,
  help: undefined,
  hidden: [],
};

/** What a panel does with these settings and this profile. */
export function chosenFrom(settings: Settings, { sets, client, help, hidden = [] }: PanelProfile): Chosen {
  return {
    settings,
    sets: resolveSets(sets),
    words: { client: clientWord(client), region: settings.region },
    help,
    hidden,
  };
}
