import { browser } from 'wxt/browser';
import { isRecord } from '../model/is-record';
import { readManaged, slippedLimits, type Policy } from './managed';
import { MAX_PROFILE_TEXT } from './read';

/** Where what ICT set lies in this browser, for as long as the browser has not said it itself. */
export const POLICY_KEY = 'policy';
const EMPTY_SINCE = 'policy-empty-since';
/** Whether ICT set something since this browser was started. */
const SAID = 'policy-said';

/** The alarm that looks whether ICT really took everything away. */
export const POLICY_ALARM = 'policy';

/**
 * How long an empty answer is not believed, in milliseconds, where something was set before: Chromium may say what ICT
 * set only seconds after its start (PLATFORM 5), and until then a limit may not be looser than it was.
 */
const LATE = 2 * 60_000;

/** Most of anything but the profile that is kept, in UTF-16 units: no limit is that long. */
const LONGEST = 1000;

type Values = Readonly<Record<string, unknown>>;

/** As stored: what the browser gave, and what still counts of before, for keys that could not be read any more. */
interface Stored {
  readonly given: Values;
  readonly kept: Values;
}

/** What ICT set, from a stored value; undefined where that is nothing. */
export function policyFrom(stored: unknown): Policy | undefined {
  const { given, kept } = soundStored(stored);
  return readManaged(given, readManaged(kept, undefined));
}

// Two at once would each keep what the other took for the one before.
let queue: Promise<void> = Promise.resolve();

/**
 * Asks the browser what ICT set, and keeps that where it is something new. Never rejects: without an answer what was
 * kept goes on counting.
 * @param heard whether the browser itself just said that something changed. Then nothing means that it is gone, if there
 * was something since the browser started: at a start Chromium also says so of what is only late.
 */
export function takePolicy(heard = false): Promise<void> {
  queue = queue.then(() => take(heard)).catch(() => undefined);
  return queue;
}

async function take(heard: boolean): Promise<void> {
  const stored = (await browser.storage.local.get(POLICY_KEY))[POLICY_KEY];
  const { given, sure } = await managedValues();
  if (Object.keys(given).length === 0) {
    if (stored === undefined) return;
    if (!sure && !(heard && (await wasSaid())) && !(await isEmptyLong())) return;
    await browser.storage.session.remove(EMPTY_SINCE);
    await browser.storage.local.remove(POLICY_KEY);
    return;
  }
  await browser.storage.session.remove(EMPTY_SINCE);
  await browser.storage.session.set({ [SAID]: true });
  const short = withoutLong(given);
  const next: Stored = { given: short, kept: stillGood(short, soundStored(stored)) };
  if (JSON.stringify(next) !== JSON.stringify(stored))
    await browser.storage.local.set({ [POLICY_KEY]: next });
}

/** What the browser says that ICT set. It is sure of nothing at all only in Firefox, which rejects then. */
async function managedValues(): Promise<{ readonly given: Values; readonly sure: boolean }> {
  try {
    return { given: await browser.storage.managed.get(null), sure: false };
  } catch {
    return { given: {}, sure: import.meta.env.FIREFOX };
  }
}

async function wasSaid(): Promise<boolean> {
  return SAID in (await browser.storage.session.get(SAID));
}

/** Whether nothing has been said for so long that nothing is what ICT set; until then an alarm comes back to it. */
async function isEmptyLong(): Promise<boolean> {
  const now = Date.now();
  const { [EMPTY_SINCE]: since } = await browser.storage.session.get(EMPTY_SINCE);
  if (typeof since === 'number' && now - since >= LATE) return true;
  if (typeof since !== 'number') await browser.storage.session.set({ [EMPTY_SINCE]: now });
  await browser.alarms.create(POLICY_ALARM, { when: now + LATE });
  return false;
}

/** The last good value of every key that is still there and cannot be read any more. */
function stillGood(given: Values, before: Stored): Values {
  const wrongBefore = wrongKeys(before.given);
  const profile = policyFrom(before)?.profile;
  return Object.fromEntries(
    wrongKeys(given).flatMap((key) => {
      if (key === 'profile') return profile ? [[key, JSON.stringify(profile)] as const] : [];
      const from = wrongBefore.includes(key) ? before.kept : before.given;
      // A key may be called "constructor".
      return Object.hasOwn(from, key) ? [[key, from[key]] as const] : [];
    }),
  );
}

/** What the browser can keep of it: too long to be read is also too long for its storage, and would keep the rest out. */
function withoutLong(given: Values): Values {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const most = key === 'profile' ? MAX_PROFILE_TEXT + 1 : LONGEST;
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return [key, text.length > most ? text.slice(0, most) : value];
    }),
  );
}

function wrongKeys(given: Values): string[] {
  const { problems = [], inProfile = [] } = readManaged(given, undefined) ?? {};
  const keys = problems.map(({ key }) => key);
  return slippedLimits(inProfile).length > 0 ? [...keys, 'profile'] : keys;
}

function soundStored(value: unknown): Stored {
  const { given, kept }: Values = isRecord(value) ? value : {};
  return { given: isRecord(given) ? given : {}, kept: isRecord(kept) ? kept : {} };
}
