import { KNOWN, lookUp } from './known-words';
import type { Known } from './known-words';
import { ruleOf } from './running-words';

/** What a scanner makes of letters: what it read, and what stood there. */
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/1/g, 'i'],
  [/5/g, 's'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/ii/g, 'u'],
  [/ln$/g, 'in'],
];

/** Slips in words that are too short for the rule below. */
const SLIPS = new Map(
  `moeder:moedr,moder,meoder,moedre,moedder,moeeder,moerder vader:vadr,vaader,vadre,vadder ouders:oudrs,oduers,oudres
  dochter:docter,dogter,dochtr,dcohter,dochtre,dohcter,docher,dochetr broer:brer,bror,broeer,boerr zus:zuss
  vriend:vreind,vrient,vrind,vriendt,vrined vrienden:vreinden,vrinden,vrienen buurman:burman,buurmn,buuman,buruman,buurmna
  familie:famillie,famile,familei,fammilie,famielie,famlie partner:parner,partnr,patner,partenr collega:colega,collga
  collega's:colega's zwager:zwger,zwaegr kinderen:kindern,kinderne,kidneren,knderen zoon:zooon kapper:kaapper
  tante:tanet huisarts:husiarts,huisarst,huisart vriendin:vriendn,vrendin buren:burren,bruen`
    .split(/\s+/)
    .flatMap((row) => {
      const [meant = '', slips = ''] = row.split(':');
      return slips.split(',').map((slip) => [slip, meant] as const);
    }),
);

/** Real words that are one slip away from a long relation word. */
const REAL =
  /^(?:boertje|sollicit.*|overur.*|reisgenot|tafelgenot|turnzus|.*genot|kasteel.*|kastelen|opassend|aanverwante|broeders|leraarschap)$/;

/** Words of one letter less than a known long word, and that word: for "buurvouw" and "dochtr". */
const SHORTER = new Map<string, string>();
const LONG: string[] = [];
for (const key of KNOWN.keys()) {
  if (
    key.length < 8 ||
    key.length > 24 ||
    /[^a-z]/.test(key) ||
    ruleOf(key) !== 'safe' ||
    !KNOWN.get(key)?.kind
  )
    continue;
  LONG.push(key);
}
for (const key of LONG)
  for (let at = 1; at < key.length - 1; at++) {
    const shorter = key.slice(0, at) + key.slice(at + 1);
    if (!KNOWN.has(shorter)) SHORTER.set(shorter, key);
  }

/**
 * The relation that a misread or mistyped word (folded) most likely was: "rnoeder", "d0chter", "buurvouw". Only
 * unambiguous relations, and for slips of the fingers only one letter left out, doubled or swapped in a long word.
 * `undefined` for anything else.
 */
export function repair(key: string): Known | undefined {
  if (key.length < 3 || key.length > 26) return undefined;
  return scanned(key) ?? mistyped(key);
}

function scanned(key: string): Known | undefined {
  if (!/\d|rn|vv|ii|ln$/.test(key) || /^\d+$/.test(key)) return undefined;
  for (const [seen, stood] of SCANNED) {
    for (const tried of new Set([key.replace(seen, stood), key.replace(new RegExp(seen.source), stood)])) {
      if (tried === key) continue;
      // Two of them in one word: "rn0eder".
      const second = /\d|rn|vv/.test(tried)
        ? tried.replace(/0/g, 'o').replace(/1/g, 'l').replace(/rn/g, 'm')
        : tried;
      const known = safe(tried) ?? safe(second);
      if (known) return known;
    }
  }
  return undefined;
}

function mistyped(key: string): Known | undefined {
  const slip = SLIPS.get(key);
  if (slip) return lookUp(slip);
  if (key.length < 7 || REAL.test(key) || /[^a-z]/.test(key)) return undefined;
  const left = SHORTER.get(key);
  if (left) return safe(left);
  for (let at = 1; at < key.length; at++) {
    // A letter twice, or two swapped.
    const here = key.charAt(at);
    const before = key.charAt(at - 1);
    const tried =
      here === before
        ? key.slice(0, at) + key.slice(at + 1)
        : key.slice(0, at - 1) + here + before + key.slice(at + 1);
    if (tried.length >= 7 && KNOWN.has(tried)) return safe(tried);
  }
  return undefined;
}

function safe(key: string): Known | undefined {
  const known = lookUp(key);
  return known?.kind && !known.compound && known.form.length >= 3 && ruleOf(known.base) !== 'never'
    ? known
    : undefined;
}
