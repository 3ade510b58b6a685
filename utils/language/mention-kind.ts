import type { Kind, Role } from '../model/draft';
import type { Known } from './known-words';
import { isKin } from './known-words';
import { knownFrom } from './mention-rules';
import { BIT } from './running-words';
import { after, closes, determiner, has, keyAt, near, opens } from './sentence';
import type { Sentence } from './sentence';

/** Somebody found, by the numbers of the words. */
export interface Found {
  readonly at: number;
  readonly last: number;
  readonly known: Known;
}

/** Where somebody belongs. */
interface Place {
  readonly kind: Kind;
  readonly role: Role;
}

const CHILD = /(?:kind|kinderen|kids|zoon|zoons|zonen|zoontje|dochter|dochters|dochtertje|baby|tweeling)$/;
const PARENT = /(?:vader|moeder|ouders?|mama|papa|ma|pa|mam|pap)s?$/;
const SPOUSE =
  /^(?:man|vrouw|partner|echtgenoot|echtgenote|lief|ex|ex-.*|vriend|vriendin|verloofde|eega|ega|levensgezel|levensgezellin|levenspartner|minnaar|minnares)$/;
const SCHOOL_NETWORK =
  /(?:genoot|genote|genoten|genootjes?|leerling|student|studente|cursist|oppas|babysit|babysitter|oppasmoeder|oppasouder|oppaskind|oppassers|overblijf.*|leesmoeder|klassenmoeder|klasouder|ouderraad)s?$/;
const ONLINE =
  /^(?:online|internet|discord|fortnite|roblox|minecraft|snapchat|playstation|ps4|ps5|xbox|twitch|steam|game|games|gamen|chat|chatten|chatgroep|chatroom|forum|tiktok|instagram|insta|facebook|app|datingsite|datingapp)$/;
const MET = /^(?:kent|kennen|kende|leerde|ontmoet|ontmoette|leren|gamet|speelt|chat)$/;
const TOGETHER =
  /^(?:samenwoont|samenwoonde|samenwonen|samen|samenwonend|inwonend|relatie|verkering|zwanger|trouwen|getrouwd|verliefd|relatiebreuk|uitgemaakt|verbroken|vreemd|vreemdgaan|vreemdgegaan)$/;
const SPORT =
  /^(?:.*voetbal.*|team|training|trainen|traint|club|.*sport.*|wedstrijd|judo|hockey|tennis|zwemmen|atletiek|boksen|turnen|korfbal|handbal|volleybal|karate|kickboksen|dans|dansen)$/;

/**
 * Where somebody belongs, from the word itself and what stands around it: "vriendin met wie hij samenwoont" is a
 * partner, "man van de buurvrouw" belongs to the street. `prior` is the one found before it in this sentence, with where that one belongs.
 */
export function placeOf(
  s: Sentence,
  found: Found,
  prior: Found | undefined,
  place: Place | undefined,
): Place {
  const own = ownPlace(s, found);
  const through = throughWhom(s, found, prior, place);
  if (!through || own.role !== 'network') return own;
  return { kind: related(found.known, own.kind, through.known, through.kind), role: 'network' };
}

function ownPlace(s: Sentence, { at, last, known }: Found): Place {
  const from = knownFrom(s, at, last, known);
  if (from) return { kind: from, role: from === 'formeel' ? 'professional' : 'network' };
  const kind = known.kind ?? 'familie';
  const { role, base } = known;
  if (/^mentor/.test(base))
    return near(s, at, 12, /^(?:bewindvoerder|curator|bewind|curatele|kantonrechter|rechtbank|mentorschap)$/)
      ? { kind: 'formeel', role: 'professional' }
      : { kind: 'school', role: 'professional' };
  if (/^coach/.test(base) && !SPORT.test(known.form) && !near(s, at, 8, SPORT))
    return { kind: 'formeel', role: 'professional' };
  if (/^concierge/.test(base) && near(s, at, 8, /school/)) return { kind: 'school', role: 'professional' };
  if (kind === 'school') return { kind, role: SCHOOL_NETWORK.test(known.form) ? 'network' : 'professional' };
  if (kind === 'vrienden' && metOnline(s, at, last)) return { kind: 'online', role: 'network' };
  if (/^vriend(?:in|je|innetje)?$/.test(base) && !known.many && !known.compound && isPartner(s, at, last))
    return { kind: 'gezin', role };
  return { kind, role };
}

function metOnline(s: Sentence, at: number, last: number): boolean {
  if (near(s, at, 2, /^online$/)) return true;
  if (/^(?:van|uit|op|via|in)$/.test(after(s, last))) {
    const there = has(s, last + 2, BIT.article) ? last + 3 : last + 2;
    if (ONLINE.test(keyAt(s, there)) && !near(s, at, 5, /^contact$/)) return true;
  }
  return near(s, at, 12, MET) && near(s, at, 12, ONLINE);
}

function isPartner(s: Sentence, at: number, last: number): boolean {
  const prior = keyAt(s, at - 1);
  if (/^(?:goede|beste|oude|trouwe|dierbare|vroegere)$/.test(prior)) return false;
  if (prior === 'vaste') return true;
  if (near(s, at, 8, TOGETHER) && !near(s, at, 8, /^(?:koffie|wandelen|naar)$/)) return true;
  const own = determiner(s, at);
  const whose = keyAt(s, own);
  const woman = /in(?:netje)?$/.test(s.word[last]?.key ?? '');
  if (prior === 'nieuwe' && own >= 0) return true;
  return woman ? /^(?:zijn|z'n)$/.test(whose) : /^(?:haar|d'r)$/.test(whose);
}

/** The one through whom somebody is known: "man van de buurvrouw", "zus en haar man", "moeders vriend". */
function throughWhom(
  s: Sentence,
  { at, last, known }: Found,
  prior: Found | undefined,
  place: Place | undefined,
): { known: Known; kind: Kind } | undefined {
  if (!isKin(known.kind) && !/^vriend/.test(known.base)) return undefined;
  if (/^(?:van|v)$/.test(after(s, last)) && !closes(s, last + 1)) {
    let here = last + 2;
    while (has(s, here, BIT.whose | BIT.article | BIT.adjective) && !closes(s, here)) here++;
    const word = s.word[here];
    const other = here < s.to ? word?.known : undefined;
    if (other?.kind && word?.rule !== 'never') return { known: other, kind: other.kind };
  }
  if (!prior || !place) return undefined;
  let own = determiner(s, at);
  // "hun drie kinderen".
  if (has(s, own, BIT.number) && !opens(s, own) && has(s, own - 1, BIT.whose)) own--;
  let between = prior.last + 1;
  if (between === at || (own < 0 && onlyAdjectives(s, between, at)))
    return isGenitive(prior) && !opens(s, at) ? { known: prior.known, kind: place.kind } : undefined;
  if (own < 0 || !/^(?:haar|d'r|zijn|z'n|hun|diens|wiens)$/.test(keyAt(s, own))) return undefined;
  if (prior.known.many) return undefined;
  if (/^(?:en|met|[+&])$/.test(keyAt(s, between))) between++;
  return between === own && !opens(s, own) ? { known: prior.known, kind: place.kind } : undefined;
}

function onlyAdjectives(s: Sentence, from: number, to: number): boolean {
  if (to - from > 2 || to <= from) return false;
  for (let at = from; at < to; at++) if (!has(s, at, BIT.adjective)) return false;
  return true;
}

/** "moeders" in "moeders vriend". */
function isGenitive({ known }: Found): boolean {
  return known.many && /'?s$/.test(known.form);
}

function related(known: Known, own: Kind, through: Known, kind: Kind): Kind {
  // Named as seen from the client, whoever comes first: "plusmama en haar bonuszusje".
  if (/^(?:bonus|plus|stief|half|pleeg|klein)/.test(known.base)) return own;
  const friend = /^vriend/.test(known.base);
  if (friend && (known.many || !PARENT.test(through.base))) return own;
  if (!isKin(kind)) return kind === 'formeel' ? own : kind;
  if (own === 'familie' || kind === 'familie') return 'familie';
  if (CHILD.test(through.base))
    return PARENT.test(known.base) || /(?:zus|broer)/.test(known.base) ? 'gezin' : 'familie';
  if (PARENT.test(through.base))
    return SPOUSE.test(known.base) || CHILD.test(known.base) ? 'gezin' : 'familie';
  if (SPOUSE.test(through.base)) return CHILD.test(known.base) ? 'gezin' : 'familie';
  return PARENT.test(known.base) ? 'gezin' : 'familie';
}
