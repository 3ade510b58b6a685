import { recognise } from '../dossier/recognise';
import { readRecordKey } from '../dossier/record';
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
  return {
    field: screen.field !== undefined && foundBy(screen.field, page) !== undefined,
    screen: recognise([screen], page) !== undefined,
    record: record === undefined ? null : readRecordKey(record, page) !== undefined,
  };
}
