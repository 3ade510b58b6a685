import type { Kind, Role } from '../model/draft';
import { RELATIONS, formsOf } from './relations';
import { SETTINGS } from './settings';

/** A word for somebody, as it stands in the data or follows from it. */
export interface Known {
  /** As it is written in the middle of a sentence. */
  readonly form: string;
  readonly kind?: Kind;
  readonly role: Role;
  readonly many: boolean;
  /** In running text a relation only where something beside it says so (DOMAIN 5.5). */
  readonly ambiguous: boolean;
  /** The key of the form in the data that this one follows from: "buurvrouw" for "buurvrouwen" and "ex-buurvrouw". */
  readonly base: string;
  /** Made of a known word and something before it. */
  readonly compound?: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words for a human that do not tell the relation; + is more than one. */
const PLAIN = `iemand persoon personen+ mensen+ meneer mevrouw mevr mw dhr heer heren+ dame dames+ jongen jongens+ meisje meisjes+
  jongeman meid meiden+ medewerker medewerkers+ medewerkster lid leden+ echtpaar+ stel+ koppel+ cliënt bewoner bewoners+`;

/** Groups that people belong to; also at the end of a word ("wandelgroep"). */
const GROUPS =
  'club clubs clubje groep groepen groepje koor koren kring kringen team teams vereniging ploeg orkest';

/** Safe last parts of compounds (DOMAIN 5.5, DESIGN 9). Their plurals in -s and -en count too. */
const HEADS =
  set(`moeder vader zus zussen broer vriend vriendje vriendin vriendinnetje buurman buurvrouw buren maatje collega
  tante neef neven nicht trainer trainster coach coaches leraar leraren lerares leerkracht docent docente juf baas bazen arts
  dokter begeleider begeleidster psycholoog psychologen therapeut verpleegkundige vrijwilliger vrijwilligster zoon zonen
  dochter genoot genoten genote ${GROUPS}`);

/** Before a word for kin: "pluszusje", "schoonoma". */
const KIN_PREFIX = /^(?:stief|half|pleeg|plus|bonus|tweeling|lievelings)$/;
const KIN_PREFIX_FAMILY = /^(?:schoon|klein|achter|over|groot)$/;
const FORMER_PREFIX = /^(?:ex|oud)-$/;

/** Words that only look like a compound with a safe head (DOMAIN 5.5). */
const NO_COMPOUND =
  /^(?:(?:bond|ambts?|soort|tijd|leeftijds?|naam|generatie|partij|hu|deel)geno.*|baarmoeder|jezus|turnzus|bevriend|(?:kinder|honden|dieren|natuur|bloemen|duiven|mensen|allemans)vriend|(?:pyja|program|diplo|auto|the|sche|middel)maatje|(?:onze|aarts|voor|kerk|biecht)vaders?|protestante|constante|resultante|sollicitante|(?:regel|s)neef|ozoon|.*tomaatjes?|(?:firma|kom|dra|pano|lam|pan|poe|plas|trem|toe|prog|com)m?aatjes?|(?:ge|be|lieve|ver)moeder(?:en)?|verba(?:as|zen)|.*dokteren|(?:ama|can|mu)zonen|.*(?:be|er|daar|waar)nevens|(?:volks|sekse|levens|ras|laatst|na|reen)geno.*|entrainer.*|.*program+aatjes?)$/;

/** All single words and fixed pairs, by key. The first row wins. */
export const KNOWN: ReadonlyMap<string, Known> = collectKnown();

/** For looking up: lower case, without accents, one kind of apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`´]/g, "'")
    .toLowerCase();
}

/** One word (folded): known, a plural of a known word, or a compound with a safe head. */
export function lookUp(key: string): Known | undefined {
  const whole = inflected(key);
  if (whole) return whole;
  if (SETTINGS.has(key) || stems(key).some((stem) => NO_COMPOUND.test(stem))) return undefined;
  for (let cut = 2; cut <= key.length - 3; cut++) {
    const prefix = key.slice(0, cut);
    const rest = key.slice(cut);
    const known = inflected(rest);
    if (!known) continue;
    const made = { ...known, form: key, compound: true };
    if (FORMER_PREFIX.test(prefix)) return made;
    if (isKin(known.kind) && KIN_PREFIX.test(prefix)) return made;
    if (
      isKin(known.kind) &&
      KIN_PREFIX_FAMILY.test(prefix) &&
      !/^(?:man|vrouw|partner|lief|gezin)/.test(known.base)
    )
      return { ...made, kind: 'familie' };
    if (!stems(rest).some((stem) => HEADS.has(stem))) continue;
    // A buddy comes through an organisation; a swimming mate does not.
    return rest.startsWith('maatje') ? { ...made, role: 'network' } : made;
  }
  return undefined;
}

function inflected(key: string): Known | undefined {
  for (const stem of stems(key)) {
    const known = KNOWN.get(stem);
    if (known) return stem === key ? known : { ...known, form: key, many: true };
  }
  return undefined;
}

/** The word itself and what it may be the plural of. */
function stems(key: string): string[] {
  const singulars = ["'s", 's', 'en', 'nen']
    .filter((ending) => key.endsWith(ending) && key.length >= ending.length + 3)
    .map((ending) => key.slice(0, -ending.length));
  return [key, ...singulars];
}

function collectKnown(): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (entry: Omit<Known, 'base'>): void => {
    const key = fold(entry.form);
    if (!known.has(key)) known.set(key, { ...entry, base: key });
  };
  for (const relation of RELATIONS) {
    const role = relation.formal ? 'professional' : relation.volunteer ? 'volunteer' : 'network';
    for (const form of formsOf(relation))
      add({
        form,
        kind: relation.group,
        role,
        many: relation.manyForms.includes(form),
        ambiguous: relation.ambiguousForms.includes(form),
      });
  }
  for (const word of PLAIN.split(/\s+/))
    add({ form: word.replace('+', ''), role: 'network', many: word.endsWith('+'), ambiguous: true });
  for (const form of GROUPS.split(' '))
    add({ form, kind: 'vereniging', role: 'network', many: true, ambiguous: false });
  for (const form of ['genoot', 'genote'])
    add({ form, kind: 'vrienden', role: 'network', many: false, ambiguous: false });
  add({ form: 'genoten', kind: 'vrienden', role: 'network', many: true, ambiguous: false });
  return known;
}

/** Family of any kind. */
export function isKin(kind: Kind | undefined): boolean {
  return kind === 'gezin' || kind === 'familie';
}
