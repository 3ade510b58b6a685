import type { nl } from './nl';
import type { nlTeam } from './nl-team';

/** Every language has the same keys and the same functions; the compiler lists what is missing. */
export type Messages = Widen<typeof nl>;
export type TeamMessages = Widen<typeof nlTeam>;

type Widen<T> = T extends string
  ? string
  : T extends (...input: infer Input) => string
    ? (...input: Input) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };
