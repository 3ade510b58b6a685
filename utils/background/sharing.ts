import { browser } from 'wxt/browser';
import type { Fetched, Input } from '../messages/protocol';
import { hasDossierOn, hostPattern } from '../profile/host-pattern';
import { readProfile, type ReadProfile } from '../profile/read';
import type { Profile } from '../profile/schema';
import { changeSharing, MANY, storedSharing, type Trouble } from '../profile/sharing';
import { profileInForce, storeProfile, teamProfile } from '../profile/stored-profile';
import { askAddress } from './ask-address';
import { registerSites } from './registration';

/** The alarm that looks at the followed address again. */
export const FOLLOW_ALARM = 'follow';

/** A followed address is asked at most this often by itself, in milliseconds. */
const DAY = 24 * 3_600_000;

/**
 * Takes a profile that somebody has seen the changes of, and from now on follows `follow`; null: nothing.
 * @throws where ICT locked another one.
 */
export async function useProfile({ profile, follow, problems }: Input<'team.use'>): Promise<void> {
  await refuseWhenLocked();
  const now = Date.now();
  await replaceProfile(profile ?? undefined, now);
  await changeSharing({
    followed: follow === null ? null : { address: follow, tried: now, good: now, trouble: null, problems },
  });
  await giveBackHost();
  await scheduleFollow();
}

/** A change that was made by hand. @throws while an address is followed, or ICT locked a profile: that decides then. */
export async function saveByHand({ profile }: Input<'team.save'>): Promise<void> {
  await refuseWhenLocked();
  if ((await storedSharing()).followed) throw new Error('an address is followed');
  await storeProfile(profile);
}

/** The profile stays as it is, and is the team's own from now on. */
export async function stopFollowing(): Promise<void> {
  await changeSharing({ followed: null });
  await giveBackHost();
  await browser.alarms.clear(FOLLOW_ALARM);
}

/** Before the browser is asked for a host only to follow an address there: Kring is not to stand on its pages. */
export async function noteAsking({ address }: Input<'team.asking'>): Promise<void> {
  const host = hostPattern(new URL(address));
  if ((await storedSharing()).onlyToFollow !== host) await giveBackHost();
  await changeSharing({ onlyToFollow: host });
}

/** Nobody follows an address there after all. */
export async function giveBackHost(): Promise<void> {
  const { onlyToFollow, followed } = await storedSharing();
  if (onlyToFollow === null || (followed && hostPattern(new URL(followed.address)) === onlyToFollow)) return;
  if (!hasDossierOn(onlyToFollow, (await profileInForce()).profile))
    // Chromium refuses to take back what a package has by itself, as the managed one has every host.
    await browser.permissions.remove({ origins: [onlyToFollow] }).catch(() => false);
  await changeSharing({ onlyToFollow: null });
}

/**
 * Comes back when the followed address may be asked again. Alarms do not outlive every restart, so also at each start:
 * a host goes back then for which somebody was asked, and who closed the page without an answer.
 */
export async function scheduleFollow(): Promise<void> {
  const { followed } = await storedSharing();
  if (!followed) return giveBackHost();
  // A clock that was set back must not make a day into a year.
  const tried = Math.min(followed.tried, Date.now());
  await browser.alarms.create(FOLLOW_ALARM, { when: tried + DAY });
}

/** Asks the followed address, if that was not done today. */
export async function followDaily(): Promise<void> {
  const { followed } = await storedSharing();
  // As in `scheduleFollow`: a moment that is still to come says that the clock was set back since.
  const since = followed ? Date.now() - followed.tried : 0;
  if (since >= DAY || since < 0) await lookNow();
  else await scheduleFollow();
}

/** What an address gives, for somebody to see the changes of. @throws where ICT locked a profile. */
export async function lookAt({ address }: Input<'team.look'>): Promise<Fetched> {
  await refuseWhenLocked();
  return askAddress(address);
}

/** Asks the followed address now. A good answer counts at once; any other leaves everything as it was, and is said. */
export async function lookNow(): Promise<void> {
  const { followed } = await storedSharing();
  // Beside a profile that ICT locked it would not count.
  if (!followed || (await isLocked())) return;
  const tried = Date.now();
  // Nothing of it brings back an address that somebody stopped following meanwhile.
  const told = (news: Partial<typeof followed>): Promise<void> =>
    changeSharing(({ followed: now }) =>
      now?.address === followed.address ? { followed: { ...now, ...news } } : {},
    );
  // First, so that two alarms do not ask twice.
  await told({ tried });
  await scheduleFollow();
  const read = await readAddress(followed.address);
  // Whoever stopped meanwhile, or follows another address, is not to get this one.
  if ((await storedSharing()).followed?.address !== followed.address) return;
  if (read.ok) {
    const { profile, problems } = read;
    await told({ good: tried, trouble: null, problems: problems.slice(0, MANY) });
    if (JSON.stringify(profile) === JSON.stringify(await teamProfile())) return;
    await replaceProfile(profile, tried);
  } else await told({ trouble: read.reason });
}

async function isLocked(): Promise<boolean> {
  return (await profileInForce()).from === 'locked';
}

async function refuseWhenLocked(): Promise<void> {
  if (await isLocked()) throw new Error('the organisation locked its profile');
}

/** What stands at the address now, as a profile of which everything is sound, or why there is none. */
async function readAddress(
  address: string,
): Promise<Extract<ReadProfile, { ok: true }> | { readonly ok: false; readonly reason: Trouble }> {
  const answer = await askAddress(address);
  return answer.ok ? readProfile(answer.text) : { ok: false, reason: answer.trouble };
}

async function replaceProfile(profile: Profile | undefined, at: number): Promise<void> {
  await changeSharing({ before: { at, profile: (await teamProfile()) ?? null } });
  await storeProfile(profile);
  // A profile can make a host that was only followed into a dossier.
  await registerSites();
}
