import type { Care, Mention } from '../language/mentions';
import { kindOf } from '../language/read-person';
import { KINDS, type Kind, type Role } from '../model/draft';

/** What of it a worker must know before somebody is taken over; strictest last. */
const CARES = ['noContact', 'died', 'barred'] as const satisfies readonly Care[];
export type Careful = (typeof CARES)[number];

/** Somebody of whom a text speaks, however often. */
export interface Mentioned {
  /** As one would enter them as a person. */
  readonly words: string;
  /** Absent: the words do not tell. */
  readonly kind?: Kind;
  readonly role: Role;
  readonly many: boolean;
  readonly care?: Careful;
}

/** What is invited to; school and online belong to some lives only, and a household goes with the family. */
const INVITED = ['familie', 'vrienden', 'buurt', 'werk', 'vereniging', 'geloof'] as const satisfies Kind[];

/** One of the kinds that can be in `AllMentioned.open`. */
export type Invited = (typeof INVITED)[number];

/** Whom a text mentions. Who is met with care stands in `careful` and nowhere else. */
export interface AllMentioned {
  /** People of the client's own life, by kind; what does not tell its kind comes last, under ''. */
  readonly groups: readonly { readonly kind: Kind | ''; readonly people: readonly Mentioned[] }[];
  /** Professionals and volunteers: shown apart (SEEDS W-38). */
  readonly beside: readonly Mentioned[];
  /** Beside them stands that there is no contact, that there may be none, or that they died (DOMAIN 5.5). */
  readonly careful: readonly Mentioned[];
  /** Of what the text says nothing at all, also not that there is nobody. */
  readonly open: readonly Invited[];
}

/**
 * Groups what was found in a text; nothing is counted. Where the same words are met with care in one place, they are
 * everywhere: it may be the same human. "Heeft geen broers" mentions nobody.
 * @param mentions in the order of the text.
 */
export function allMentioned(mentions: readonly Mention[]): AllMentioned {
  const found = new Map<string, Mentioned>();
  const spokenOf = new Set<Kind>();
  for (const { words, role, many, care, ...mention } of mentions) {
    const kind = mention.kind ?? kindOf(words).kind;
    if (kind && role === 'network') spokenOf.add(kind === 'gezin' ? 'familie' : kind);
    if (care === 'none') continue;
    const key = words.toLowerCase();
    const before = found.get(key);
    const strictest = stricter(before?.care, care);
    found.set(key, {
      ...(before ?? { words, ...(kind && { kind }), role, many }),
      ...(strictest && { care: strictest }),
    });
  }
  const all = [...found.values()];
  const own = all.filter(({ role, care }) => role === 'network' && !care);
  return {
    groups: [...KINDS, '' as const].flatMap((kind) => {
      const people = own.filter((each) => (each.kind ?? '') === kind);
      return people.length > 0 ? [{ kind, people }] : [];
    }),
    beside: all.filter(({ role, care }) => role !== 'network' && !care),
    careful: all.filter(({ care }) => care),
    open: INVITED.filter((kind) => !spokenOf.has(kind)),
  };
}

function stricter(one: Careful | undefined, other: Careful | undefined): Careful | undefined {
  return CARES.findLast((care) => care === one || care === other);
}
