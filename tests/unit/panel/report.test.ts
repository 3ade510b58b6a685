import { describe, expect, it } from 'vitest';
import { REPORT, emptyDraft, type Draft } from '../../../utils/model/draft';
import { applyPatch, type Path } from '../../../utils/model/patch';
import { namePerson } from '../../../utils/panel/naming';
import { previewOf, transferred } from '../../../utils/panel/report';

function name(draft: Draft, id: string, typed: string): Draft {
  return applyPatch(draft, namePerson(draft, id, typed, { direction: 'toClient' }) ?? {});
}

const choose = (draft: Draft, field: string, value: unknown): Draft =>
  applyPatch(draft, { set: [[['report', REPORT, field] satisfies Path, value]] });

const DRAFT = name(name(emptyDraft('d', Date.UTC(2026, 10, 22, 12)), 'p0', 'zus Anna'), 'p1', 'huisarts');

describe('the preview of the report', () => {
  it('goes without names unless they are chosen (R15)', () => {
    expect(previewOf(DRAFT).text).not.toContain('Anna');
    expect(previewOf(choose(DRAFT, 'names', true)).text).toContain('Anna');
  });

  it('sets professionals apart', () => {
    const [before = '', after = ''] = previewOf(DRAFT).text.split('Vanuit beroep of vrijwilligerswerk:');
    expect(before).toContain('- zus');
    expect(after).toContain('- huisarts');
  });

  it('keeps a text that was changed by hand, and says when the talk went on', () => {
    const printed = previewOf(DRAFT).printed;
    const edited = choose(choose(DRAFT, 'edited', 'mijn tekst'), 'editedFrom', printed);
    expect(previewOf(edited)).toMatchObject({ text: 'mijn tekst', stale: false });
    expect(previewOf(name(edited, 'p2', 'kapper'))).toMatchObject({ text: 'mijn tekst', stale: true });
  });

  it('sends a second time only what is new or changed', () => {
    const sent = applyPatch(DRAFT, { set: transferred(previewOf(DRAFT), 1) });
    expect(previewOf(sent).text).toBe('');
    const more = previewOf(name(sent, 'p2', 'kapper')).text;
    expect(more).toContain('- kapper');
    expect(more).not.toContain('zus');
  });

  it('lists no circles in which there is nobody, and keeps "niemand" to the question itself', () => {
    const answer = (id: string): readonly (readonly [Path, unknown])[] => [
      [['answers', id, 'kind'], 'nobody'],
      [['answers', id, 'at'], 1],
    ];
    const { text } = previewOf(
      applyPatch(DRAFT, { set: [...answer('shopping'), ...answer('you-matter-to')] }),
    );
    expect(text).toContain('belangrijk voor anderen: op dit moment niemand');
    expect(text).not.toContain('boodschappen');
  });

  it('does not count as transferred what was left out', () => {
    const without = choose(DRAFT, 'leftOut', ['person/p1']);
    const sent = applyPatch(without, { set: transferred(previewOf(without), 1) });
    expect(sent.transfers).not.toHaveProperty('person/p1');
    expect(previewOf(choose(sent, 'leftOut', [])).text).toContain('- huisarts');
  });
});
