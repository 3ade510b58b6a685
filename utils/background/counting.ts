import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { mayShow, NOTHING_COUNTED, type Totals, withFile } from '../count/tally';
import { whatIsThere } from '../count/what-is-there';
import type { CountEnd, Counted, Input } from '../messages/protocol';
import type { Sender } from '../messages/router';
import { storedSettings } from '../profile/stored-settings';
import { hashKeyOf, keyedHash } from '../store/crypto';
import { readTab } from '../store/tabs';
import { inTurn } from '../store/turn';
import { tellPanels } from './news';
import { placeNow } from './place-now';
import { tabOf } from './places';
import { readFromPage } from './reading';

const COUNT_KEY = 'count';

/** The alarm that ends a count of which nobody thinks any more. */
export const COUNT_ALARM = 'count-end';

/** A count lies here this long at most, in milliseconds. */
const LONGEST = 30 * 24 * 3_600_000;

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A count that is under way. What stood in which dossier is not in it. */
const COUNT = v.object({
  /** Bytes of a key for these hashes alone: what Kring knows elsewhere of a dossier does not fit them. */
  key: v.pipe(v.array(v.pipe(number, v.maxValue(255))), v.length(32)),
  /** Hashes of the dossiers that were counted, sorted: not in the order of counting. */
  seen: v.array(v.string()),
  totals: v.object({
    files: number,
    besidesFamily: number,
    besidesProfessionals: number,
    bothDirections: number,
    dated: number,
  }) satisfies v.GenericSchema<unknown, Totals>,
  /** Milliseconds since 1970. */
  begunAt: v.number(),
});
type Count = v.InferOutput<typeof COUNT>;

/** Begins to count in this browser; one that is under way goes on. */
export async function beginCount(): Promise<void> {
  await inTurn(async () => {
    if (await storedCount()) return;
    const key = [...crypto.getRandomValues(new Uint8Array(32))];
    await keep({ key, seen: [], totals: NOTHING_COUNTED, begunAt: Date.now() });
  });
  await scheduleCountEnd();
  await tellPanels();
}

/** How many dossiers were counted; null: no count is under way. Never what was found: that is shown once, at the end. */
export async function filesCounted(): Promise<number | null> {
  return (await storedCount())?.totals.files ?? null;
}

/**
 * Reads what the page shows and counts it, at once: neither the text nor what was found in it goes to the panel, or stays.
 * A dossier counts once, so it has to say whose it is.
 */
export async function addToCount(input: Input<'count.add'>, sender: Sender): Promise<Counted> {
  const count = await storedCount();
  if (!count) return { outcome: 'over' };
  const tab = tabOf(sender);
  if (input.place.record === undefined)
    return { outcome: (await readTab(tab))?.hasRecordKey ? 'noNumber' : 'noProfile' };
  const now = await placeNow(tab, input.place);
  if (!now.state) return { outcome: now.refused };
  if (now.key === null) return { outcome: 'noProfile' };
  const file = `${now.state.origin}\n${now.key}`;
  // Not even read a second time.
  if (count.seen.includes(await hashIn(count, file))) return { outcome: 'already' };
  const read = await readFromPage(input, sender);
  if (read.outcome !== 'read') return read;
  // A part where reports stand says something when it is empty; a field may be one for a new report.
  if (input.what !== 'region' && read.text.trim() === '') return { outcome: 'empty' };
  const found = whatIsThere(read.text);
  const outcome = await inTurn(async () => {
    // Somebody may have ended it, or counted the same one elsewhere, while the page was read.
    const latest = await storedCount();
    if (!latest) return 'over';
    const hash = await hashIn(latest, file);
    if (latest.seen.includes(hash)) return 'already';
    const seen = [...latest.seen, hash].toSorted();
    await keep({ ...latest, seen, totals: withFile(latest.totals, found) });
    return 'counted';
  });
  await tellPanels();
  return { outcome, cut: read.cut };
}

/** Ends the count: its totals, once, and nothing of it is left. With too few dossiers it says so and goes on. */
export async function endCount(): Promise<CountEnd> {
  const ended = await inTurn(async (): Promise<CountEnd> => {
    const count = await storedCount();
    if (!count) return { outcome: 'over' };
    if (!mayShow(count.totals)) return { outcome: 'few' };
    await erase();
    return { outcome: 'ended', totals: count.totals };
  });
  if (ended.outcome === 'ended') await tellPanels();
  return ended;
}

/** Stops without totals: nothing of it is left. */
export async function stopCount(): Promise<void> {
  await inTurn(erase);
  await tellPanels();
}

/** Comes back when the count is too old. Alarms do not outlive every restart, so also at each start. */
export async function scheduleCountEnd(): Promise<void> {
  await inTurn(async () => {
    const count = await storedCount();
    if (!count) return erase();
    // A clock that was set back must not make a month into a year.
    await browser.alarms.create(COUNT_ALARM, { when: Math.min(count.begunAt, Date.now()) + LONGEST });
  });
}

async function hashIn({ key }: Count, file: string): Promise<string> {
  return keyedHash({ hash: await hashKeyOf(Uint8Array.from(key)) }, file);
}

/** The count that is under way; one that is damaged or too old is none. */
async function storedCount(): Promise<Count | undefined> {
  const inMemory = (await browser.storage.session.get(COUNT_KEY))[COUNT_KEY];
  const found = inMemory ?? (await browser.storage.local.get(COUNT_KEY))[COUNT_KEY];
  const count = v.safeParse(COUNT, found);
  return count.success && Date.now() - count.output.begunAt < LONGEST ? count.output : undefined;
}

/** Where nothing of a dossier may lie on the disk (R7, R34), a count lies in memory, until the browser closes. */
async function keep(count: Count): Promise<void> {
  if ((await storedSettings()).storage === 'disk') {
    await browser.storage.local.set({ [COUNT_KEY]: count });
    await browser.storage.session.remove(COUNT_KEY);
  } else {
    await browser.storage.session.set({ [COUNT_KEY]: count });
    await browser.storage.local.remove(COUNT_KEY);
  }
}

async function erase(): Promise<void> {
  await browser.storage.local.remove(COUNT_KEY);
  await browser.storage.session.remove(COUNT_KEY);
  await browser.alarms.clear(COUNT_ALARM);
}
