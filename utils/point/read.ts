import { readRecordKey } from '../dossier/record';
import { matchPattern } from '../dossier/pattern';
import type { Agreed } from './agree';
import type { Pointing, Reading, Tried } from './pointing';
import { foundBy, lookOf } from './propose';

/** What this file says about everything that was pointed at; `page` is the document at the top. */
export function readFile(
  { field, mark, record }: Pick<Pointing, 'field' | 'mark' | 'record'>,
  page: Document,
): Reading {
  const isFound = (spot: Pointing['field'][number]): boolean => foundBy(spot, page) !== undefined;
  return {
    look: lookOf(page),
    field: field.map(isFound),
    mark: mark.map(isFound),
    record: record.map(({ where }) => readRecordKey(where, page) ?? null),
  };
}

/** Whether what is to be kept does its work in this page. */
export function tryOut({ screen, record }: Agreed, page: Document): Tried {
  const { address, title } = lookOf(page);
  return {
    field: screen.field !== undefined && foundBy(screen.field, page) !== undefined,
    screen:
      fits(screen.address, address) &&
      fits(screen.title, title) &&
      (screen.mark === undefined || foundBy(screen.mark, page) !== undefined),
    record: record === undefined ? null : readRecordKey(record, page) !== undefined,
  };
}

function fits(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || matchPattern(pattern, text) !== undefined;
}
