import { expect, it } from 'vitest';
import type { Mentioned } from '../../../utils/memory/mentioned';
import { emptyDraft, type Draft, type Person } from '../../../utils/model/draft';
import { applyPatch } from '../../../utils/model/patch';
import { addMentioned, inTalk } from '../../../utils/panel/add-mentioned';
import { namePerson } from '../../../utils/panel/naming';

const EMPTY = emptyDraft('d', 0);
const added = (mentioned: Partial<Mentioned>): Draft =>
  applyPatch(
    EMPTY,
    addMentioned(EMPTY, 'p', { words: 'zus', role: 'network', many: false, ...mentioned }) ?? {},
  );
const person = (mentioned: Partial<Mentioned>): Person | undefined => added(mentioned).people.p;

it('who is mentioned comes into the talk in no direction, with nothing but the words', () => {
  const draft = added({ kind: 'gezin' });
  expect(draft.people.p).toMatchObject({ words: 'zus' });
  expect(draft.ties).toEqual({});
  expect(draft.answers).toEqual({});
  expect(draft.people.p?.contact).toBeUndefined();
});

it('what the text tells better than the words goes along', () => {
  expect(person({ words: 'zuster', kind: 'formeel', role: 'professional' })).toMatchObject({
    kind: 'formeel',
    role: 'professional',
  });
  expect(person({ words: 'huisarts', kind: 'formeel', role: 'professional' })).not.toHaveProperty('kind');
  expect(person({ words: 'familie van Ede', many: true })?.many).toBe(true);
});

it.each([
  ['noContact', 'broken'],
  ['barred', 'broken'],
  ['died', 'died'],
] as const)('who is mentioned as %s is put in the talk as %s', (care, contact) => {
  expect(person({ care })?.contact).toBe(contact);
});

it('who is in the talk already is known by the words, whatever the capitals', () => {
  const draft = applyPatch(EMPTY, namePerson(EMPTY, 'a', 'Buurvrouw', { direction: 'toClient' }) ?? {});
  const mentioned: Mentioned = { words: 'buurvrouw', role: 'network', many: false };
  expect(inTalk(draft, mentioned)).toEqual(['a']);
  expect(inTalk(draft, { ...mentioned, words: 'buurman' })).toEqual([]);
});
