import { PROMPT_LASTS } from '../model/limits';
import type { Prompt } from '../prompts/prompt';
import type { TabState } from '../store/tabs';

/** A prompt of which the frame never said that it knows what it shows goes after so many milliseconds. */
const UNSEEN = 10_000;

/** A prompt of one tab. */
export interface InSight {
  readonly prompt: Prompt;
  /** Under which it is remembered: without a word of the dossier. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whose talk it is about. */
  readonly place: Pick<TabState, 'record' | 'navigation'>;
  /** Its frame has said how high it is, or it stands in the panel. */
  readonly seen: boolean;
}

// In memory only: its line may hold a word of the dossier (R23). When the background stops, the line is over.
const inSight = new Map<number, InSight>();

/** The prompt of this tab, if what the tab shows is still what it is about. */
export function promptIn(tab: number, state: TabState | undefined): InSight | undefined {
  const known = inSight.get(tab);
  if (!known || !state) return undefined;
  const { place, at, seen } = known;
  const isHere =
    place.record === undefined
      ? state.record === undefined && place.navigation === state.navigation
      : place.record === state.record;
  return isHere && Date.now() - at < (seen ? PROMPT_LASTS : UNSEEN) ? known : undefined;
}

/** From now on this is the prompt of this tab; undefined: there is none. */
export function setPrompt(tab: number, prompt: InSight | undefined): void {
  if (prompt) inSight.set(tab, prompt);
  else inSight.delete(tab);
}
