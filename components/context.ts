import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { messagesIn, type Messages } from '../utils/i18n';
import type { Spoken, Texts } from '../utils/model/question';
import type { Talk } from '../utils/panel/talk';
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

/** What the worker chose, as far as it is known. */
export function useSettings(): Settings {
  return useTalk().settings.value;
}

/** The catalogue in the worker's language. */
export function useMessages(): Messages {
  return messagesIn(useSettings().language);
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
