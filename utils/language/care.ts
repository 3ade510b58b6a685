import type { Role } from '../model/draft';
import { bystander } from './harm';
import type { Found } from './mention-kind';
import { BIT, CARE_BITS } from './running-words';
import { after, has, keyAt, near, opens } from './sentence';
import type { Sentence } from './sentence';

/** What stands beside a mention and asks for care (DOMAIN 5.5). */
export type Care = 'none' | 'died' | 'noContact' | 'barred';

/** What weighs more goes over what weighs less. */
const WEIGHT: Readonly<Record<Care, number>> = { none: 1, noContact: 2, died: 3, barred: 4 };

const MET =
  /^(?:gezien|ziet|zien|spreekt|spreken|gesproken|hoort|horen|gehoord|maken|langs|komt|bezoek|contact|contacten|omgang)$/;
const BY = /^(?:door|tegen|voor|van|met|jegens|richting|naar|om|tussen)$/;

/**
 * Per mention of a sentence (in order) what asks for care; `harms` are its words of violence, threat, ban or fear, and
 * `roles` what each of those found is.
 */
export function careOf(
  s: Sentence,
  found: readonly Found[],
  roles: readonly Role[],
  harms: readonly number[],
): (Care | undefined)[] {
  const cares: (Care | undefined)[] = found.map(() => undefined);
  const give = (which: number, care: Care): void => {
    const had = cares[which];
    if (which >= 0 && which < found.length && (!had || WEIGHT[had] < WEIGHT[care])) cares[which] = care;
  };
  /** Also those that are named in one breath with it: "broers of zussen". */
  const giveRow = (which: number, care: Care, direction: 1 | -1 | 0): void => {
    if (which < 0) return;
    give(which, care);
    if (direction === 0) return;
    for (
      let other = which;
      joined(s, found[Math.min(other, other + direction)], found[Math.max(other, other + direction)], care);
    ) {
      other += direction;
      if (cares[other] === 'none') return;
      give(other, care);
    }
  };
  for (let at = s.from; at < s.to; at++) {
    const bits = s.word[at]?.bits ?? 0;
    if ((bits & CARE_BITS) === 0) continue;
    if (bits & (BIT.no | BIT.denial)) none(s, found, at, giveRow);
    if (bits & (BIT.died | BIT.deathOf | BIT.denial)) died(s, found, at, giveRow);
    if (bits & BIT.away) away(s, found, at, giveRow);
  }
  if (harms.length > 0)
    for (const which of found.keys())
      if (isInvolved(s, found, which, harms, roles[which], cares[which])) give(which, 'barred');
  return cares;
}

/** Everybody who is no professional, but who clearly stands beside it, does not exist, or died in a clause of its own. */
function isInvolved(
  s: Sentence,
  found: readonly Found[],
  which: number,
  harms: readonly number[],
  role: Role | undefined,
  care: Care | undefined,
): boolean {
  const one = found[which];
  if (!one || care === 'none') return false;
  if (role === 'professional') return harms.some((at) => at === one.last + 1 || doneBy(s, at, one.at));
  if (care === 'died' && !harms.some((at) => sameClause(s, Math.min(at, one.at), Math.max(at, one.at))))
    return false;
  return !bystander(s, found, which, harms);
}

/** "misbruikt door zijn therapeut". */
function doneBy(s: Sentence, harm: number, at: number): boolean {
  return keyAt(s, harm + 1) === 'door' && at > harm + 1 && at <= harm + 4;
}

/** 0: this one only. */
type Give = (which: number, care: Care, direction: 1 | -1 | 0) => void;

function none(s: Sentence, found: readonly Found[], at: number, give: Give): void {
  const key = keyAt(s, at);
  if (has(s, at, BIT.no) || (key === 'zonder' && !has(s, at + 1, BIT.whose | BIT.article))) {
    let here = at + 1;
    const isFound = (): boolean => found.some((one) => one.at === here);
    while (
      here < at + 4 &&
      !isFound() &&
      (has(s, here, BIT.adjective | BIT.number) || /^(?:meer|enkel|directe|ook)$/.test(keyAt(s, here)))
    )
      here++;
    const which = found.findIndex((one) => one.at === here);
    if (which >= 0 && !opens(s, at + 1)) give(which, 'none', 1);
    // "broers: geen".
    const ended = at + 1 >= s.to || opens(s, at + 1);
    if (which < 0 && ended && (s.gap[at] ?? 0) > 0)
      give(
        found.findIndex((one) => one.last === at - 1),
        'none',
        -1,
      );
  }
  if (key === 'nooit' || key === 'niet') {
    // "kinderen heeft ze niet", "nooit kinderen gekregen".
    const next = found.findIndex((one) => one.at === at + 1);
    if (key === 'nooit' && next >= 0 && near(s, at, 4, /^(?:gehad|gekregen)$/)) give(next, 'none', 1);
    const ended = at + 1 >= s.to || opens(s, at + 1);
    const prior = previous(s, found, at);
    if (
      key === 'niet' &&
      ended &&
      prior >= 0 &&
      at - (found[prior]?.last ?? at) <= 3 &&
      /^(?:heeft|had|zijn)$/.test(keyAt(s, (found[prior]?.last ?? 0) + 1))
    )
      give(prior, 'none', -1);
  }
}

function died(s: Sentence, found: readonly Found[], at: number, give: Give): void {
  const key = keyAt(s, at);
  if (has(s, at, BIT.deathOf) && !(key === 'dood' && !BY.test(after(s, at)))) {
    const next = following(s, found, at, 6);
    if (next >= 0) give(next, 'died', 1);
    else give(previous(s, found, at), 'died', -1);
    return;
  }
  const gone =
    key === 'niet' &&
    keyAt(s, at + 1) === 'meer' &&
    (keyAt(s, at - 1) === 'er' || /^leef/.test(keyAt(s, at - 1)) || keyAt(s, at + 2) === 'leeft');
  const here = gone && near(s, at, 3, /^(?:is|was|zijn|leeft|leven)$/) && !near(s, at, 3, /^(?:ik|we|wij)$/);
  if (!has(s, at, BIT.died) && !here) {
    // "heeft haar man verloren".
    const lost = key === 'verloren' && near(s, at, 6, /^(?:heeft|hebben|had|hebt|heb)$/);
    if (lost && !near(s, at, 6, /^(?:contact|oog|vertrouwen|baan|werk|grip|moed)$/))
      give(previous(s, found, at), 'died', -1);
    return;
  }
  const direct = found.findIndex(
    (one) => one.at === at + 1 || (one.at === at + 2 && has(s, at + 1, BIT.adjective)),
  );
  if (direct >= 0 && !opens(s, at + 1)) {
    give(direct, 'died', 1);
    return;
  }
  const prior = previous(s, found, at);
  const alone = near(s, at, 2, /^(?:is|was)$/) && !near(s, at, 5, /^(?:zijn|waren|beiden)$/);
  if (prior >= 0) give(prior, 'died', alone ? 0 : -1);
  else give(following(s, found, at, 4), 'died', 1);
}

function away(s: Sentence, found: readonly Found[], at: number, give: Give): void {
  if (!has(s, at, BIT.away)) return;
  const key = keyAt(s, at);
  const lost = /^(?:verbroken|verbreken|gebroken|brak|contactbreuk)$/.test(key)
    ? key !== 'gebroken' || near(s, at, 4, /^met$/)
    : /^contact|^omgang/.test(key) && isDenied(s, at)
      ? true
      : key === 'beeld'
        ? keyAt(s, at - 1) === 'uit'
        : MET.test(key) && isPast(s, at);
  if (!lost) return;
  const next =
    BY.test(after(s, at)) ||
    (keyAt(s, at + 1) === 'meer' && BY.test(keyAt(s, at + 2))) ||
    (/^(?:heeft|is)$/.test(keyAt(s, at + 1)) && BY.test(keyAt(s, at + 3)))
      ? following(s, found, at, 6)
      : -1;
  if (next >= 0) {
    give(next, 'noContact', 1);
    return;
  }
  const prior = previous(s, found, at);
  if (prior >= 0) give(prior, 'noContact', -1);
  else give(following(s, found, at, 6), 'noContact', 1);
}

/** "geen contact", "niet of nauwelijks contact". */
function isDenied(s: Sentence, at: number): boolean {
  for (let here = at - 1; here >= Math.max(s.from, at - 3); here--) {
    if (has(s, here, BIT.no) || /^(?:nooit)$/.test(keyAt(s, here))) return true;
    if (opens(s, here)) break;
  }
  return near(s, at, 6, /^(?:verloren|verbroken|verbreken|kwijt)$/);
}

/** "niet meer", "al jaren niet", "niets te". */
function isPast(s: Sentence, at: number): boolean {
  // "ziet ze niet meer", but only "niet meer gezien".
  const until = /^(?:ziet|spreekt|hoort|komt|zien|spreken|contact|contacten)$/.test(keyAt(s, at))
    ? at + 8
    : at;
  for (let here = Math.max(s.from, at - 6); here < Math.min(s.to, until); here++) {
    const key = keyAt(s, here);
    if (
      /^(?:niet|niets|nooit|niks)$/.test(key) &&
      (keyAt(s, here + 1) === 'meer' || (/^niets$|^niks$/.test(key) && near(s, here, 4, /^maken$/)))
    )
      return !/^(?:goed|scherp|helder|zo|vaak|elke|iedere|dagelijks|aan|lang|veel)$/.test(keyAt(s, here + 2));
    if (/^(?:niet|nooit)$/.test(key) && /^(?:jaar|jaren|maanden|jr)$/.test(keyAt(s, here - 1))) return true;
  }
  return false;
}

/** No comma, colon or "maar" between. */
function sameClause(s: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (opens(s, at) || has(s, at, BIT.turn)) return false;
  return true;
}

/** The nearest mention before this word: of the same clause, else of the sentence. */
function previous(s: Sentence, found: readonly Found[], at: number): number {
  return found.findLastIndex((one) => one.last < at);
}

/** The nearest mention after this word, at most so many words away, in the same clause. */
function following(s: Sentence, found: readonly Found[], at: number, far: number): number {
  const which = found.findIndex((one) => one.at > at);
  const one = found[which];
  return one && one.at - at <= far && sameClause(s, at, one.at) ? which : -1;
}

/** Whether two mentions are named in one breath: only "en", "of", a comma, "haar", "de" between. */
function joined(s: Sentence, first: Found | undefined, second: Found | undefined, care: Care): boolean {
  if (!first || !second || first === second || second.at - first.last > 5) return false;
  let linked = false;
  for (let at = first.last + 1; at < second.at; at++) {
    if (/^(?:en|of|noch|[+&])$/.test(keyAt(s, at))) linked = true;
    else if (!has(s, at, BIT.article | BIT.adjective | BIT.no | (care === 'none' ? 0 : BIT.whose)))
      return false;
  }
  if (linked) return true;
  // "broers, zussen of neven"; "vader/moeder".
  return second.at === first.last + 1 && opens(s, second.at);
}
