import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { profileAddress } from './profile-address';
import type { Problem } from './read';
import { PROFILE } from './schema';

const KEY = 'sharing';

/** Why an address gave no profile. */
const TROUBLES = [
  'mayNot',
  'noAnswer',
  'slow',
  'redirect',
  'login',
  'status',
  'empty',
  'tooLarge',
  'notJson',
  'notProfile',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** As somebody may give it to be followed. */
export const ADDRESS = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check((text) => profileAddress(text) !== undefined, 'an address with https'),
);

/** How many problems of one profile are kept to be shown. */
export const MANY = 20;

/** What was left out of a profile (`Problem` of `read.ts`); a message and the disk make null of undefined. */
export const PROBLEMS = v.pipe(
  v.array(
    v.object({
      kind: v.picklist(['unknown', 'wrong', 'missing', 'newer', 'double', 'tooMany', 'unrecognised']),
      path: v.pipe(v.array(v.union([v.string(), v.number()])), v.readonly()),
      dropped: v.number(),
      names: v.pipe(
        v.array(
          v.pipe(
            v.nullish(v.string()),
            v.transform((name) => name ?? undefined),
          ),
        ),
        v.readonly(),
      ),
    }),
  ),
  v.maxLength(MANY),
) satisfies v.GenericSchema<unknown, Problem[]>;

/** Where a moment is meant: milliseconds since 1970. */
const SHARING = v.object({
  /** The address that is followed. */
  followed: v.fallback(
    v.nullable(
      v.object({
        address: ADDRESS,
        /** When it was last asked. */
        tried: v.number(),
        /** When it last gave a profile. */
        good: v.number(),
        /** Why it gave none the last time. */
        trouble: v.nullable(v.picklist(TROUBLES)),
        /** What of it was left out. */
        problems: v.fallback(PROBLEMS, []),
      }),
    ),
    null,
  ),
  /** What counted until another profile came, by whatever way: one step back. `profile` null: there was none. */
  before: v.fallback(v.nullable(v.object({ at: v.number(), profile: v.nullable(PROFILE) })), null),
  /** The match pattern of a host for which the browser was asked only to follow an address there. */
  onlyToFollow: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+\/\*$/))), null),
});
export type Sharing = v.InferOutput<typeof SHARING>;

const NOTHING: Sharing = { followed: null, before: null, onlyToFollow: null };

/** How the profile in this browser came here. A damaged part is as if it was never there. */
export async function storedSharing(): Promise<Sharing> {
  const stored = v.safeParse(SHARING, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : NOTHING;
}

// Reading, changing and writing takes several awaits; two at once would lose the first.
let queue: Promise<void> = Promise.resolve();

/** Changes some of it; the rest stays. */
export function changeSharing(
  change: Partial<Sharing> | ((before: Sharing) => Partial<Sharing>),
): Promise<void> {
  const next = queue.then(async () => {
    const before = await storedSharing();
    const changed = typeof change === 'function' ? change(before) : change;
    await browser.storage.local.set({ [KEY]: { ...before, ...changed } });
  });
  queue = next.catch(() => undefined);
  return next;
}
