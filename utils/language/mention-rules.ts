import type { Kind } from '../model/draft';
import type { Known } from './known-words';
import { isKin } from './known-words';
import { BIT } from './running-words';
import type { Rule } from './running-words';
import { GAP, after, before, closes, determiner, has, keyAt, near, opens } from './sentence';
import type { Sentence } from './sentence';
import { settingOf } from './settings';

type Test = (s: Sentence, at: number, known: Known, last: number) => boolean;

const BODY =
  /^(?:been|onderbeen|bovenbeen|arm|onderarm|bovenarm|hand|knie|heup|voet|schouder|oog|oor|kant|zijde|long|pols|enkel|duim|borst|bil|nier|elleboog|hersenhelft|teen|vinger|hiel|wang|lies|hemisfeer|gezichtshelft|onderkaak|bovenkaak|been\w*|lichaamshelft|lichaamszijde|oksel|kuit|dij|scheen|stoel|rij|deur|vak)$/;

/** After these a bare word says what somebody is, not who there is: "als kapster". */
const AS =
  /^(?:als|tot|zich|voormalig|voormalige|gepensioneerd|gepensioneerde|gewezen|gediplomeerd|beroep|functie)$/;

/** "Contactpersoon is dochter" names the daughter. */
const ROLES_OF_PEOPLE =
  /^(?:.*contactpersoon|mantelzorger|mantelzorg|steun|steunfiguur|aanspreekpunt|gemachtigde|vertegenwoordiger|netwerk|cp|bewindvoerder|mentor|naaste|hulp|bezoek|gezag|begeleider)$/;

/** Whether these words stand for "van" and the client, or somebody whom the text knows. */
function ofSomebody(s: Sentence, at: number): boolean {
  if (!/^(?:van|v|vd)$/.test(after(s, at)) || closes(s, at + 1)) return false;
  let here = at + 2;
  if (has(s, here, BIT.whose)) return true;
  if (/^(?:hem|haar|hen|vroeger|moeder|vader)$/.test(keyAt(s, here))) return true;
  while (has(s, here, BIT.article | BIT.adjective) && !closes(s, here)) here++;
  if (has(s, here, BIT.client)) return true;
  const word = s.word[here];
  return (
    here < s.to &&
    word !== undefined &&
    (word.capital || (word.known?.kind !== undefined && word.rule !== 'never'))
  );
}

function whose(s: Sentence, at: number, known: Known): boolean {
  const own = determiner(s, at);
  if (own < 0 || !has(s, own, BIT.whose)) return false;
  // "Er zijn mannen", "dit zijn partners".
  return !(
    known.many &&
    keyAt(s, own) === 'zijn' &&
    /^(?:er|dit|dat|hier|het|daar|we|wij|ze|alle)$/.test(keyAt(s, own - 1))
  );
}

/** "mijn collega" is the writer's, but in quotation marks the client's. */
function notWriters(s: Sentence, at: number): boolean {
  const own = determiner(s, at);
  return own < 0 || !has(s, own, BIT.mine) || s.quoted;
}

function none(s: Sentence, at: number): boolean {
  const own = determiner(s, at);
  return own >= 0 && has(s, own, BIT.no);
}

/** Telegram style: "man overleden", "woont met man en". */
function bare(s: Sentence, at: number, last: number): boolean {
  if (opens(s, at)) return has(s, last + 1, BIT.verb | BIT.died) && !closes(s, last);
  const prior = before(s, at);
  if (!has(s, at - 1, BIT.preposition) || has(s, last + 1, BIT.number)) return false;
  if (/^(?:macht|tot|of|met)$/.test(after(s, last))) return false;
  return !/^(?:van|over)$/.test(prior) || !/^(?:gesprek|tot)$/.test(keyAt(s, at - 2));
}

const nominal: Test = (s, at, known, last) => {
  if (closes(s, last)) return determiner(s, at) >= 0 || known.many;
  return (
    (determiner(s, at) >= 0 || known.many) &&
    (has(s, last + 1, BIT.verb | BIT.preposition | BIT.pronoun | BIT.turn) ||
      /^(?:die|dat|uit|op|in|om|ook|tegen|niet|bij|zijn|hebben|kunnen)$/.test(after(s, last)))
  );
};

const determined: Test = (s, at, known, last) => {
  if (opens(s, at)) return has(s, last + 1, BIT.verb);
  return (determiner(s, at) >= 0 && notWriters(s, at)) || (known.many && !has(s, at - 1, BIT.preposition));
};

/** Each rule: whether this word is somebody here. */
const TESTS: Readonly<Record<Rule, Test>> = {
  safe: () => true,
  never: () => false,
  whose: (s, at, known) => whose(s, at, known) || none(s, at),
  spouse: (s, at, known, last) =>
    whose(s, at, known) ||
    none(s, at) ||
    (keyAt(s, determiner(s, at)) !== 'een' && ofSomebody(s, last)) ||
    bare(s, at, last),
  partner: (s, at, known) => {
    if (known.many)
      return whose(s, at, known) || /^(?:beide|ex|eerdere|vorige|vroegere|wisselende)$/.test(before(s, at));
    const own = determiner(s, at);
    return !(
      keyAt(s, own) === 'een' &&
      /^(?:naar|zoekt|wil|wilt|wilde|wens|zonder|voor|als)$/.test(keyAt(s, own - 1))
    );
  },
  lief: (s, at, known, last) =>
    (whose(s, at, known) || /^(?:een|geen|e)$/.test(before(s, at)) || ofSomebody(s, last)) &&
    (closes(s, last) ||
      has(s, last + 1, BIT.verb | BIT.preposition | BIT.pronoun | BIT.died) ||
      /^(?:die|dat|in|uit|niet|waar|gevonden|meer|nodig|al)$/.test(after(s, last))),
  child: (s, at, known, last) => {
    if (before(s, at) === 'enig' || AS.test(before(s, at))) return false;
    if (whose(s, at, known) || none(s, at)) return true;
    if (/^(?:een|1)$/.test(keyAt(s, determiner(s, at))))
      return (
        near(s, at, 5, /^(?:heeft|hebben|had|hadden|kreeg|kregen|samen)$/) &&
        !near(s, at, 1, /^(?:rekening)$/)
      );
    return ofSomebody(s, last) && keyAt(s, last + 2) !== 'de'
      ? true
      : before(s, at) === 'met' && after(s, last) === 'en';
  },
  children: (s, at, known, last) => {
    const own = determiner(s, at);
    if (own >= 0 && has(s, own, BIT.whose | BIT.no)) return whose(s, at, known) || has(s, own, BIT.no);
    if (/^(?:in|uit|van|op|vanuit)$/.test(after(s, last)) && settingOf(keyAt(s, last + 3)) !== undefined)
      return false;
    if (/^(?:andere|alle|elke|veel|die|deze)$/.test(before(s, at))) return false;
    if (own >= 0) return true;
    if (opens(s, at)) return true;
    if (
      /^(?:volwassen|uitwonende|thuiswonende|inwonende|minderjarige|jonge|kleine|eigen|gezamenlijke|beide)$/.test(
        before(s, at),
      )
    )
      return true;
    if (!/^(?:met|en|bij|van|of|door|naar|noch|zonder)$/.test(before(s, at))) return false;
    return !/^(?:werk|omga|omgang|ervaring|leuk|dol|lief|gek|goed|spe)/.test(keyAt(s, at - 2));
  },
  parent: (s, at, known, last) => {
    if (
      /^(?:dan|word|wordt|worden|geworden|en|wordende|is|was)$/.test(after(s, last)) &&
      !whose(s, at, known)
    )
      return false;
    return (
      whose(s, at, known) ||
      /^(?:de|deze|andere|gezaghebbende|verzorgende|beide|biologische|geen)$/.test(before(s, at))
    );
  },
  baby: (s, at) => determiner(s, at) >= 0 && !/^(?:als|van)$/.test(keyAt(s, determiner(s, at) - 1)),
  friend: (s, at) => !/^(?:te)$/.test(before(s, at)),
  kennis: (s, at, known, last) => {
    const own = determiner(s, at);
    const next = after(s, last);
    if (known.many) return true;
    if (/^(?:gemaakt|maken|maakt|nemen|genomen|over|omtrent|op|is|te|gesteld|geven)$/.test(next))
      return false;
    const counted = keyAt(s, own);
    if (next === 'van') {
      let here = last + 2;
      while (has(s, here, BIT.article | BIT.adjective)) here++;
      const place = settingOf(keyAt(s, here));
      const person =
        ofSomebody(s, last) ||
        /^(?:vroeger|kerk|moskee|club|straat|buurt|werk)$/.test(keyAt(s, here)) ||
        (place !== undefined && place !== '');
      return person && own !== at - 1 ? counted === 'een' || counted === '' : person;
    }
    if (
      /^(?:een|1|'n|die)$/.test(counted) ||
      (whose(s, at, known) && next !== 'en' && has(s, last + 1, BIT.verb) && !closes(s, last))
    )
      return true;
    return (
      own < 0 && /^(?:wel|via|door|bij|met|en|[+&])$/.test(before(s, at)) && /^(?:vd|uit|die|in)$/.test(next)
    );
  },
  maat: (s, at, known, last) =>
    ((whose(s, at, known) || ofSomebody(s, last) || (known.many && before(s, at) === 'de')) &&
      !has(s, last + 1, BIT.number) &&
      !/^(?:schoenen|broek|kleding)$/.test(after(s, last)) &&
      !(after(s, last) === 'is' && has(s, last + 2, BIT.number))) ||
    none(s, at),
  colleague: (s, at, known, last) => {
    if (ofSomebody(s, last) || none(s, at)) return notWriters(s, at);
    if (/^(?:oud|ex)-?/.test(known.form) || /^(?:vroegere|voormalige|oude|vorige)$/.test(before(s, at)))
      return notWriters(s, at);
    return whose(s, at, known) && notWriters(s, at);
  },
  boss: (s, at, known, last) =>
    ((whose(s, at, known) && notWriters(s, at)) || (ofSomebody(s, last) && before(s, at) === 'de')) &&
    before(s, at) !== 'eigen',
  chief: (s, at, known, last) =>
    ((whose(s, at, known) || ofSomebody(s, last)) && notWriters(s, at)) || none(s, at),
  staff: (s, at, known, last) => {
    if (isRelationAfter(s, last)) return false;
    if (whose(s, at, known)) return notWriters(s, at);
    const own = determiner(s, at);
    if (own >= 0 && has(s, own, BIT.number | BIT.no)) return true;
    if (/^(?:vorige|vroegere|vaste|nieuwe|andere|toekomstige|eerdere)$/.test(before(s, at))) return true;
    if (known.many && !opens(s, at))
      return (
        /^(?:de|met|naar|van|door|bij|richting|in|tegen)$/.test(before(s, at)) &&
        known.base.startsWith('hulpverl')
      );
    if (/^(?:van|vanuit|bij|uit)$/.test(after(s, last)))
      return own >= 0 && !/^(?:dienst|nacht|groep)$/.test(keyAt(s, last + 3));
    if (keyAt(s, own) === 'een' && near(s, own, 6, /^(?:komt|kwam|komen)$/)) return true;
    if (known.base === 'behandelaar' && /^(?:met|naar|van|via|en|aan)$/.test(before(s, at))) return true;
    return own >= 0 && known.base === 'hulpverlener';
  },
  nurse: (s, at, known, last) => whose(s, at, known) || ofSomebody(s, last) || none(s, at),
  godparent: (s, at, known, last) =>
    whose(s, at, known) ||
    ofSomebody(s, last) ||
    /^(?:peter|meter)$/.test(keyAt(s, has(s, last + 1, BIT.and) ? last + 2 : at - 2)) ||
    (/^(?:de|als)$/.test(before(s, at)) && near(s, at, 4, /^(?:petekind|doop|doopsel|communie|lentefeest)$/)),
  judge: (s, at, known, last) => determiner(s, at) >= 0 && !BODY.test(after(s, last)),
  help: (s, at) =>
    !/^(?:krijgt|ontvangt|aanvraag|indicatie|voor|meer|extra|uur|uren|inzet)$/.test(before(s, at)),
  ma: (s, at, known, last) =>
    (whose(s, at, known) || near(s, at, 2, /^pa$/) || (has(s, last + 1, BIT.verb) && !closes(s, last))) &&
    !has(s, last + 1, BIT.number),
  adjectival: nominal,
  foster: (s, at, known) =>
    whose(s, at, known) || (known.base !== 'gezin' && /^(?:het|dit|dat|vorige|huidige)$/.test(before(s, at))),
  familie: (s, at) =>
    !(/^(?:de|het)$/.test(before(s, at)) && keyAt(s, at - 2) === 'in') && before(s, at) !== 'in',
  capitals: (s, at, _known, last) =>
    (s.word[at]?.capitals ?? false) ||
    has(s, last + 1, BIT.verb) ||
    /^(?:de|via|door|haar|zijn|naar|met)$/.test(before(s, at)),
  short: (s, at, known, last) => {
    const next = s.word[last + 1];
    // "dr. Jansen", "zn moeder".
    if (last + 1 < s.to && (next?.capital || next?.known)) return false;
    if (
      has(s, last + 1, BIT.verb) ||
      (last + 1 < s.to && /^(?:ge|inge|afge|opge|aange).|langs$|[a-z]t$/.test(next?.key ?? ''))
    )
      return opens(s, at) || has(s, at - 1, BIT.and | BIT.whose | BIT.article | BIT.preposition);
    return closes(s, last) && !opens(s, at) && has(s, at - 1, BIT.preposition | BIT.whose | BIT.and);
  },
  determined,
  ex: (s, _at, _known, last) =>
    !/^(?:aequo|libris|cathedra|ante|post|tempore|voto|nunc|works|dividend)$/.test(after(s, last)),
  eldest: (s, at, known, last) => whose(s, at, known) && (closes(s, last) || has(s, last + 1, BIT.verb)),
  predecessor: (s, at) => determiner(s, at) >= 0 && notWriters(s, at),
};

function isRelationAfter(s: Sentence, last: number): boolean {
  return !closes(s, last) && s.word[last + 1]?.known?.kind !== undefined;
}

/** Whether the relation word from `at` to `last` names somebody in the life of the client. */
export function isSomebody(s: Sentence, at: number, last: number, known: Known, rule: Rule): boolean {
  if (knownFrom(s, at, last, known)) return true;
  if (!known.kind || !TESTS[rule](s, at, known, last)) return false;
  if (isSurname(s, at, known)) return false;
  if (known.role === 'professional' && /^(?:onze|ons)$/.test(keyAt(s, determiner(s, at))) && !s.quoted)
    return false;
  return !isOwn(s, at, last, known);
}

/** Words for a human that tell no relation by themselves. */
export const HUMAN =
  /^(?:man|mannen|vrouw|vrouwen|mensen|heer|heren|dame|dames|jongen|jongens|meisje|meisjes|meiden|lid|leden|echtpaar|medewerker|medewerkers|medewerkster)$/;

/** The kind of the place from which the client knows somebody: "een vrouw uit de flat", "de mannen van de biljart". */
export function knownFrom(s: Sentence, at: number, last: number, known: Known): Kind | undefined {
  if (known.compound || !HUMAN.test(known.form) || closes(s, last)) return undefined;
  if (!known.many && determiner(s, at) < 0) return undefined;
  if (!/^(?:van|uit|vd)$/.test(after(s, last))) return undefined;
  let here = last + 2;
  while (has(s, here, BIT.article | BIT.adjective) && !closes(s, here)) here++;
  return settingOf(keyAt(s, here)) || undefined;
}

/** "mevrouw Bakker", "Jan Neef", "De Koster". */
function isSurname(s: Sentence, at: number, known: Known): boolean {
  const word = s.word[at];
  if (!word?.capital || word.capitals) return false;
  if (s.gap[at] === GAP.stop && has(s, at - 1, BIT.title)) return known.kind !== 'gezin';
  if (opens(s, at)) return false;
  const prior = s.word[at - 1];
  if (!prior) return false;
  if (has(s, at - 1, BIT.title)) return true;
  if (prior.capital && !prior.known && at - 1 > s.from && !has(s, at - 1, BIT.whose | BIT.article))
    return true;
  if (/^(?:de|den|van|der|ten|ter)$/.test(prior.key)) {
    const first = s.word[at - 2];
    return (
      has(s, at - 2, BIT.title) ||
      (first?.capital === true && at - 2 > s.from) ||
      (!isKin(known.kind) && at - 1 > s.from && !word.key.includes('-'))
    );
  }
  return /^(?:peter|peters|jim|meter|broers|pepe)$/.test(word.key);
}

/** What the client (or somebody else) is or was, and no other human: "was kapster", "is moeder van drie", "als leraar". */
function isOwn(s: Sentence, at: number, last: number, known: Known): boolean {
  const prior = before(s, at);
  if (AS.test(prior) && !has(s, determiner(s, at), BIT.whose))
    return !(prior === 'als' && isKin(known.kind) && !closes(s, last) && isVerb(s, last + 1));
  if (isKin(known.kind) && saysOfMyself(s, at, last)) return true;
  if (
    /^(?:vader|moeder|ouder|oma|opa)$/.test(known.form) &&
    after(s, last) === 'van' &&
    has(s, last + 2, BIT.number)
  )
    return true;
  if (/^(?:worden|geworden|geweest)$/.test(after(s, last)) && determiner(s, at) < 0 && !opens(s, at))
    return true;
  const job = !isKin(known.kind) && known.kind !== 'vrienden' && !/^bu+r/.test(known.base);
  const own = determiner(s, at);
  if (own >= 0 && !(job && keyAt(s, own) === 'een')) return false;
  const end = own >= 0 ? own : at;
  if (has(s, end - 1, BIT.preposition) && !opens(s, end)) return false;
  for (let here = end - 1; here >= s.from && here >= end - 5; here--) {
    if (opens(s, here + 1)) return false;
    if (s.word[here]?.known && here < end - 1 && !has(s, here, BIT.copula)) return false;
    if (!has(s, here, BIT.copula)) continue;
    return saysWhatSomebodyIs(s, here, end, last, own >= 0);
  }
  return false;
}

/** "dat ik een goede moeder ben". */
function saysOfMyself(s: Sentence, at: number, last: number): boolean {
  const own = determiner(s, at);
  return (
    keyAt(s, own) === 'een' &&
    has(s, own - 1, BIT.pronoun) &&
    /^(?:ben|bent|is|was|wil|zal)$/.test(after(s, last))
  );
}

function isVerb(s: Sentence, at: number): boolean {
  return has(s, at, BIT.verb) || /[^aeiou]t$/.test(keyAt(s, at));
}

function saysWhatSomebodyIs(
  s: Sentence,
  copula: number,
  at: number,
  last: number,
  counted: boolean,
): boolean {
  for (let here = copula + 1; here < at; here++) if (has(s, here, BIT.pronoun | BIT.client)) return true;
  let subject = false;
  for (let here = copula - 1; here >= s.from; here--) {
    if (ROLES_OF_PEOPLE.test(keyAt(s, here))) return false;
    if (has(s, here, BIT.pronoun | BIT.client) || s.word[here]?.known || /^(?:die|wie)$/.test(keyAt(s, here)))
      subject = true;
    if (opens(s, here)) {
      subject ||= s.word[here]?.capital === true && here === copula - 1 && here > s.from;
      break;
    }
  }
  if (subject) return true;
  if (counted) return false;
  return closes(s, last) ? copula === s.from : /^(?:van|geworden|geweest|bij|in)$/.test(after(s, last));
}
