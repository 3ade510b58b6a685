import type { RecordKey, Screen } from '../profile/site';
import { commonAddress, commonTitle, wordsOf } from './patterns';
import type { Look, Pointing, Problem, Reading } from './pointing';

/**
 * Lays one more file beside those before it: of every way to find something only those stay that found exactly one
 * element in this file too, and of the ways to know the record only those that gave another key. So nothing stays that
 * was only in one file. Where that leaves nothing, it is to be pointed at again, and `problem` says so; a file that is
 * one of those before does not count.
 */
export function agree(before: Pointing, reading: Reading): Pointing {
  const { problem: _problem, tried: _tried, ...pointing } = before;
  const read = pointing.record.flatMap(({ where, keys }, index) => {
    const key = reading.record[index];
    return key ? [{ where, keys: [...keys, key], isNew: !keys.includes(key) }] : [];
  });
  const record = read.filter(({ isNew }) => isNew).map(({ where, keys }) => ({ where, keys }));
  const isSame =
    read.length > 0 ? record.length === 0 : pointing.looks.some((look) => isLike(look, reading.look));
  if (isSame) return { ...pointing, problem: 'same' };

  const field = pointing.field.filter((_, index) => reading.field[index]);
  const mark = pointing.mark.filter((_, index) => reading.mark[index]);
  const next: Pointing = { ...pointing, field, mark, record, looks: [...pointing.looks, reading.look] };
  const lost = lostIn(next);
  if (!lost) return next;
  // What is pointed at now comes from this file; everything begins with it again.
  return {
    ...next,
    record: record.map(({ where }) => ({ where, keys: [] })),
    looks: [],
    files: 2,
    enough: next.enough && lost !== 'markLost',
    resting: false,
    problem: lost,
  };
}

function lostIn(next: Pointing): Problem | undefined {
  if (next.field.length === 0) return 'fieldLost';
  const { address, title } = screenPatterns(next);
  if (next.enough ? (address ?? title) === undefined : next.mark.length === 0) return 'markLost';
  return next.record.length === 0 && !next.skipped ? 'recordLost' : undefined;
}

function isLike(a: Look, b: Look): boolean {
  return a.address === b.address && a.title === b.title && a.frames.join('\n') === b.frames.join('\n');
}

/** What a screen is known by besides a mark: its address where that says which screen it is, else its title. */
export function screenPatterns({ looks, at, mark }: Pointing): Pick<Screen, 'address' | 'title'> {
  const pages = looks.length > 0 ? looks : at ? [at] : [];
  const address = commonAddress(pages.map((look) => look.address));
  if (address !== undefined && wordsOf(address).length > 0) return { address };
  const title = mark.length > 0 ? undefined : commonTitle(pages.map((look) => look.title));
  return title === undefined ? {} : { title };
}

/** What will be kept of all that was pointed at. */
export interface Agreed {
  readonly screen: Omit<Screen, 'id' | 'name' | 'sets'>;
  readonly record?: RecordKey;
}

/** The best that is left of everything; see `agree`. */
export function agreed(pointing: Pointing): Agreed {
  const [field] = pointing.field;
  const [mark] = pointing.mark;
  const [record] = pointing.record;
  return {
    screen: { ...screenPatterns(pointing), ...(mark && { mark }), ...(field && { field }) },
    ...(record && { record: record.where }),
  };
}

/** Address of the site for a profile: its host, with its first folder where all files stand in that. */
export function siteMatch(origin: string, looks: readonly Look[]): string {
  const folders = new Set(looks.map(({ address }) => /^\/([^/?#]+)\//.exec(address)?.[1]));
  const [folder] = folders;
  return folders.size === 1 && folder !== undefined && !/\d{3,}/.test(folder)
    ? `${origin}/${folder}/*`
    : `${origin}/*`;
}
