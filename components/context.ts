import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messagesIn, type Messages } from '../utils/i18n';
import type { Spoken, Texts } from '../utils/model/question';
import type { Chosen } from '../utils/panel/chosen';
import type { Talk } from '../utils/panel/talk';
import type { Part } from '../utils/profile/schema';
import type { Settings } from '../utils/profile/settings';

const TalkContext = createContext<Talk | undefined>(undefined);

/** Gives the talk to everything below. */
export const TalkProvider = TalkContext.Provider;

/** The talk of this panel. @throws outside `TalkProvider`. */
export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('no talk around this component');
  return talk;
}

/** What was chosen for this panel, by whomever. */
export function useChosen(): Chosen {
  return useTalk().chosen.value;
}

/** Whether this part of the panel is there: a team can leave some out. */
export function useShows(): (part: Part) => boolean {
  const { hidden } = useChosen();
  return (part) => !hidden.includes(part);
}

/** The settings that count here. */
export function useSettings(): Settings {
  return useTalk().settings.value;
}

/** The catalogue in the worker's language and the team's words. */
export function useMessages(): Messages {
  const { settings, words } = useChosen();
  return messagesIn(settings.language, words);
}

/** The sentence to say aloud, in the worker's language and the chosen address. */
export function useSpoken(): (spoken: Spoken) => string {
  const { language, address } = useSettings();
  return (spoken) => (language === 'en' ? spoken.en : spoken[address]);
}

/** A text in the worker's language. */
export function useText(): (texts: Texts) => string {
  const { language } = useSettings();
  return (texts) => texts[language];
}
