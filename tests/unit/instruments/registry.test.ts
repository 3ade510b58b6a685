import { describe, expect, it } from 'vitest';
import { en } from '../../../utils/i18n/en';
import { nl } from '../../../utils/i18n/nl';
import { INSTRUMENTS } from '../../../utils/instruments';
import { findLoadedWords } from '../../../utils/language/word-guard';
import { circleFrom } from './people';

const PEOPLE = circleFrom(
  ['zus', { closeness: 'near' }, { toClient: { functions: ['practical'] }, fromClient: {} }],
  ['buren', { many: true, feeling: 'weighs' }, { fromClient: { functions: ['belonging'] } }],
  ['wijkverpleegkundige', { often: 'daily' }],
);

describe('every view', () => {
  it('has its own id, a title and a reason in both languages, and a source', () => {
    expect(new Set(INSTRUMENTS.map(({ id }) => id)).size).toBe(INSTRUMENTS.length);
    for (const { title, reason, source } of INSTRUMENTS) {
      for (const text of [title.nl, title.en, reason.nl, reason.en]) expect(text).toMatch(/\S/);
      expect([...findLoadedWords(title.nl), ...findLoadedWords(reason.nl)]).toEqual([]);
      expect(source).toMatch(/^I-\d\d/);
    }
  });

  it('has lines that begin with the label of the person, in both languages', () => {
    const labels = new Map(PEOPLE.people.map(({ id, label }) => [id, label]));
    for (const t of [nl, en])
      for (const { id: view, read } of INSTRUMENTS) {
        const groups = read(PEOPLE, t);
        expect(groups.length, view).toBeGreaterThan(0);
        for (const { heading, lines } of groups) {
          expect(heading).toMatch(/\S/);
          for (const { id, text } of lines) expect(text.startsWith(labels.get(id)!), text).toBe(true);
        }
      }
  });

  it('gives the report lines with nothing but the label', () => {
    const labels = new Map(PEOPLE.people.map(({ id, label }) => [id, label]));
    const lines = INSTRUMENTS.flatMap(({ report }) => report?.(PEOPLE, nl) ?? []).flatMap(
      (group) => group.lines,
    );
    expect(lines.length).toBeGreaterThan(0);
    for (const { id, text } of lines) expect(text).toBe(labels.get(id));
  });

  it('says nothing of nobody', () => {
    for (const { id, read, report } of INSTRUMENTS) {
      expect(read({ people: [], links: [] }, nl), id).toEqual([]);
      expect(report?.({ people: [], links: [] }, nl) ?? [], id).toEqual([]);
    }
  });
});
