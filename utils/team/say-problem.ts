import type { TeamMessages } from '../i18n/messages';
import type { Problem, ReadProfile } from '../profile/read';
import { hostOf } from '../profile/site-address';
import { SETTINGS } from '../profile/settings';
import { cut } from './cut';
import { settingWords } from './setting-words';

type Words = TeamMessages['problems'];

/** Why a text is no profile: one sentence, and what to do. */
export function sayRefusal(reason: Extract<ReadProfile, { ok: false }>['reason'], t: TeamMessages): string {
  return t.problems[reason];
}

/**
 * One thing that is wrong with a profile: where it is as a person would say it, what it is, what was left out and what to
 * do. Plain text.
 * @param elsewhere the profile is not made on this page: what to do here about it is left out.
 */
export function sayProblem(problem: Problem, t: TeamMessages, elsewhere = false): string {
  const words = t.problems;
  const { kind, path, dropped } = problem;
  if (kind === 'newer') return words.newer;
  if (path[0] === 'name') return elsewhere ? words.noNameElsewhere : words.noName;
  const places = placesOf(problem, t);
  if (kind === 'tooMany')
    return (elsewhere ? words.tooManyElsewhere : words.tooMany)(places.at(-1)?.name ?? '');
  const left = places.findLast(({ end }) => end <= dropped)?.name ?? words.nth(path.length);
  const where = places.map(({ name }) => name).join(', ');
  const { what, todo } = faultOf(problem, words);
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${what}. ${words.left(left)}${elsewhere ? '' : ` ${todo}`}`;
}

/** One step into a profile as a person names it, and how many steps of the path it takes to be there. */
interface Place {
  readonly name: string;
  readonly end: number;
}

/** A list whose things have a name of their own. */
const LISTS = { sets: 'set', questions: 'question', sites: 'site', screens: 'screen' } as const;

function placesOf({ path, names }: Problem, t: TeamMessages): Place[] {
  const words = t.problems;
  const places: Place[] = [];
  for (let at = 0; at < path.length; at++) {
    const [key = '', next] = [path[at], path[at + 1]];
    const end = typeof next === 'number' ? at + 2 : at + 1;
    if (typeof next === 'number') {
      // A file may hold a million characters; no address of a site has more than this.
      const own = cut(hostOf((names[at + 1] ?? '').slice(0, 600)));
      if (isKeyOf(LISTS, key) && !(key === 'sets' && path.includes('screens')))
        places.push({ name: words[LISTS[key]](next + 1, own), end });
      else places.push({ name: `${partName(key, words)}, ${words.nth(next + 1)}`, end });
      at++;
    } else if (key === 'settings' && typeof next === 'string') {
      places.push({
        name: words.setting(
          isKeyOf(SETTINGS, next) ? `‘${settingWords(next, t).label}’` : words.key(cut(next)),
        ),
        end: end + 1,
      });
      at++;
    } else {
      places.push({ name: partName(key, words), end });
      // What is inside of a place, no person has a name for.
      if (key === 'record' || key === 'mark' || key === 'field') break;
    }
  }
  return places;
}

function partName(key: string | number, { parts, key: quoted }: Words): string {
  return isKeyOf(parts, key) ? parts[key] : quoted(cut(String(key)));
}

/** What is said of texts, addresses and places; of anything else only that it does not fit. */
function faultOf({ kind, path, names }: Problem, words: Words): { what: string; todo: string } {
  const key = path.at(-1);
  const inPlace = path.some((step) => step === 'record' || step === 'mark' || step === 'field');
  const todo = inPlace ? words.point : words.check;
  const word = cut(names.at(-1) ?? '');
  if (kind === 'double') return { what: words.double, todo: words.nothing };
  if (kind === 'unrecognised') return { what: words.unrecognised, todo: words.point };
  if (kind !== 'wrong') return { what: kind === 'missing' ? words.missing : words.unknown, todo };
  if (inPlace) {
    if (path.includes('record') && key === 'pattern') return { what: words.wrongRecord, todo };
    return { what: key === 'selector' ? words.wrongSelector : words.wrong, todo };
  }
  if (key === 'match') return { what: words.wrongAddress(word), todo: words.writeAddress };
  if (path[0] === 'settings' || key === 'answer' || (key === 'client' && word)) {
    return { what: word ? words.wrongWord(word) : words.wrong, todo: words.choose };
  }
  if (isText(key)) return { what: words.wrongText, todo: words.shorten };
  return { what: word ? words.wrongWord(word) : words.wrong, todo };
}

function isText(key: string | number | undefined): boolean {
  return (
    typeof key === 'string' &&
    ['help', 'title', 'je', 'u', 'why', 'topic', 'name', 'singular', 'plural'].includes(key)
  );
}

function isKeyOf<Of extends object>(of: Of, key: string | number): key is keyof Of & string {
  return typeof key === 'string' && Object.hasOwn(of, key);
}
