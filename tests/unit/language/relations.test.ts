import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../utils/model/draft';
import { RELATIONS, formsOf } from '../../../utils/language/relations';

const byLemma = (lemma: string) => RELATIONS.find((relation) => relation.lemma === lemma);

describe('RELATIONS', () => {
  test('every kind has rows, and no form stands in two rows', () => {
    expect(new Set(RELATIONS.map((relation) => relation.group))).toEqual(new Set(KINDS));
    const forms = RELATIONS.flatMap(formsOf).map((form) => form.toLowerCase());
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  test('forms carry no marks', () => {
    for (const form of RELATIONS.flatMap(formsOf)) expect(form).toMatch(/^\p{L}[\p{L}' -]*\p{L}$/u);
  });

  test('reads every part of a row', () => {
    expect(byLemma('lief')).toEqual({
      lemma: 'lief',
      plural: 'lieven',
      diminutive: 'liefje',
      variants: ['vaste vriend', 'vaste vriendin'],
      group: 'gezin',
      region: 'be',
      formal: false,
      volunteer: false,
      ambiguousForms: ['lief', 'lieven'],
      manyForms: ['lieven'],
    });
    expect(byLemma('CAW-medewerker')).toMatchObject({ region: 'be', formal: true });
    expect(byLemma('vrijwilliger')).toMatchObject({ volunteer: true, formal: false });
    expect(byLemma('familielid')?.manyForms).toEqual(['familieleden', 'familie', 'fam']);
    expect(byLemma('zus')?.region).toBeUndefined();
  });

  test('a team mate belongs to the club, not to work', () => {
    expect(RELATIONS.find((relation) => formsOf(relation).includes('ploegmaat'))?.group).toBe('vereniging');
  });
});
