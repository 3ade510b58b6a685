import { expect, test } from 'vitest';
import { fits } from '../../../utils/draft/schema';
import { earlierFromDraft } from '../../../utils/memory/earlier-circle';
import { afterAll, noLonger, stillSo } from '../../../utils/memory/say-now';
import { likenesses, takeOver, type Choice } from '../../../utils/memory/take-over';
import { thenAndNow } from '../../../utils/memory/then-and-now';
import { peopleInOrder, type Draft } from '../../../utils/model/draft';
import { applyPatch, invertPatch, joinPatches } from '../../../utils/model/patch';
import { settle } from '../../../utils/model/settle';
import { removePerson } from '../../../utils/panel/naming';
import { talkWith } from './circles';

const THEN = earlierFromDraft(
  talkWith({
    zus: {
      closeness: 'far',
      to: { note: 'belt elke dag', by: 'client', functions: ['practical'] },
      from: { note: 'past op', by: 'worker' },
      knows: ['oom'],
    },
    oom: { closeness: 'middle', feeling: 'both', via: 'zus' },
    buurvrouw: { to: {}, from: {} },
  }),
);
const TODAY = talkWith({ n1: { words: 'Zus', to: {} }, n2: { words: 'kapper' } });

/** Today's talk once it begins with the earlier one. */
function begun(today: Draft, choices: Readonly<Record<string, Choice>> = {}): Draft {
  let count = 0;
  const make = { now: 1000, newId: () => `new-${++count}-${Object.keys(today.people).length}` };
  const patch = takeOver(today, THEN, new Map(Object.entries(choices)), make);
  for (const [[collection, , field], value] of patch.set ?? [])
    expect(fits(collection, field, value), `${collection}.${field}`).toBe(true);
  const next = applyPatch(today, patch);
  expect(settle(next, 0), 'everything is whole').toBe(next);
  expect(applyPatch(next, invertPatch(today, patch)), 'and can be taken back').toEqual(today);
  return next;
}

const called = (draft: Draft): string[] => peopleInOrder(draft).map(({ person }) => person.words);

test('everybody comes with facts, ties, whose words they are, and who knows whom', () => {
  const next = begun(talkWith({}));
  expect(called(next)).toEqual(['zus', 'oom', 'buurvrouw']);
  const [zus = '', oom = ''] = Object.keys(next.people);
  expect(next.ties[`${zus}:toClient`]).toEqual({
    person: zus,
    direction: 'toClient',
    note: 'belt elke dag',
    by: 'client',
    functions: ['practical'],
  });
  expect(next.ties[`${zus}:fromClient`]).toMatchObject({ note: 'past op', by: 'worker' });
  expect(next.people[oom]).toMatchObject({ closeness: 'middle', feeling: 'both', via: zus });
  expect(Object.values(next.links)).toEqual([{ a: zus, b: oom }]);
  expect(next.earlier[zus]).toMatchObject({
    toClient: 'belt elke dag',
    fromClient: 'past op',
    thought: ['fromClient'],
  });
  expect(thenAndNow(next)?.changes.map(({ what }) => what)).toEqual(['silent', 'silent', 'silent']);
});

test('who is called the same today is proposed as the same one, and what was said today stays', () => {
  expect(likenesses(THEN, TODAY).get('zus')).toEqual({ same: 'n1' });
  const today = applyPatch(TODAY, { set: [[['people', 'n1', 'closeness'], 'near']] });
  const next = begun(today);
  expect(called(next)).toEqual(['Zus', 'kapper', 'oom', 'buurvrouw']);
  expect(next.people.n1?.closeness).toBe('near');
  expect(next.ties['n1:toClient']).toMatchObject({ note: 'belt elke dag', by: 'client' });
  expect(thenAndNow(next)?.changes).toContainEqual({ id: 'n1', what: 'closer' });
  // Spoken of today, so not asked about again.
  expect(begun(TODAY).earlier.n1?.now).toBe('same');
});

test('what was said of somebody today is not written over by what was said then', () => {
  const today = talkWith({ n1: { words: 'zus', to: { note: 'komt op zondag', by: 'worker' } } });
  const next = begun(today);
  expect(next.ties['n1:toClient']).toMatchObject({ note: 'komt op zondag', by: 'worker' });
  expect(next.earlier.n1?.toClient).toBe('belt elke dag');
});

test('somebody else stays somebody else, and who is left out does not come', () => {
  const next = begun(TODAY, { zus: { as: 'new' }, buurvrouw: { as: 'leftOut' } });
  expect(called(next)).toEqual(['Zus', 'kapper', 'zus', 'oom']);
  expect(next.earlier).not.toHaveProperty('n1');
});

test('another name is another person', () => {
  const today = talkWith({ n1: { words: 'zus', name: 'Fatma' } });
  const named = { ...THEN, draft: talkWith({ zus: { name: 'Anna' } }) };
  expect(likenesses(named, today).get('zus')).toEqual({});
  expect(likenesses({ ...THEN, draft: talkWith({ zus: { name: 'fatma' } }) }, today).get('zus')).toEqual({
    same: 'n1',
  });
});

test('begun with twice, nobody is there twice, also not who is no longer part of it', () => {
  const once = begun(TODAY);
  expect(begun(once)).toEqual(once);
  const oom = peopleInOrder(once).find(({ person }) => person.words === 'oom')?.id ?? '';
  const without = applyPatch(once, joinPatches(removePerson(once, oom), noLonger(oom)));
  expect(begun(without)).toEqual(without);
});

test('a question that was answered with nobody is no longer, once somebody comes under it', () => {
  const today = applyPatch(talkWith({}), {
    set: Object.entries({ kind: 'nobody', set: 'two-directions', version: 1, at: 1 }).map(
      ([field, value]) => [['answers', 'matters-to-you', field], value],
    ),
  });
  expect(begun(today).answers).toEqual({});
});

test('still so, no longer, and after all: each with one patch', () => {
  const draft = begun(talkWith({}));
  const [zus = ''] = Object.keys(draft.people);
  const same = applyPatch(draft, stillSo(zus));
  expect(thenAndNow(same)?.changes[0]).toEqual({ id: zus, what: 'same' });
  const gone = applyPatch(same, joinPatches(removePerson(same, zus), noLonger(zus)));
  expect(called(gone)).toEqual(['oom', 'buurvrouw']);
  expect(thenAndNow(gone)?.changes[0]).toEqual({ id: zus, what: 'gone' });
  const back = applyPatch(gone, afterAll(gone, zus));
  expect(thenAndNow(back)?.changes[0]).toEqual({ id: zus, what: 'silent' });
  expect(back.ties[`${zus}:fromClient`]).toMatchObject({ note: 'past op', by: 'worker' });
  expect(back.people[zus]).toMatchObject({ words: 'zus', closeness: 'far' });
});
