import { describe, expect, it } from 'vitest';
import { emptyDraft, linkKey, tieKey, type Draft } from '../../../utils/model/draft';
import { applyPatch } from '../../../utils/model/patch';
import {
  setCloseness,
  switchFact,
  switchFunction,
  switchInList,
  switchLink,
} from '../../../utils/panel/facts';

const start: Draft = {
  ...emptyDraft('x', 1),
  people: { a: { words: 'zus', namedAt: 1, pin: { x: 0.5, y: 0 } }, b: { words: 'buurman', namedAt: 2 } },
};

describe('what is said of somebody with one tap', () => {
  it('sets how close they feel, and lets go of the place by hand, which was another', () => {
    const near = applyPatch(start, setCloseness(start, 'a', 'near'));
    expect(near.people.a).toEqual({ words: 'zus', namedAt: 1, closeness: 'near' });
    const asked = applyPatch(near, setCloseness(near, 'a', undefined));
    expect(asked.people.a).toEqual({ words: 'zus', namedAt: 1 });
  });
  it('takes a fact back on the second tap', () => {
    const once = applyPatch(start, switchFact(start, 'b', 'feeling', 'weighs'));
    expect(once.people.b?.feeling).toBe('weighs');
    expect(applyPatch(once, switchFact(once, 'b', 'feeling', 'weighs')).people.b).not.toHaveProperty(
      'feeling',
    );
    expect(applyPatch(once, switchFact(once, 'b', 'feeling', 'both')).people.b?.feeling).toBe('both');
  });
  it('keeps no empty list: nothing was said then', () => {
    const path = ['people', 'b', 'channels'] as const;
    const once = applyPatch(start, switchInList(path, undefined, 'phone'));
    expect(once.people.b?.channels).toEqual(['phone']);
    const both = applyPatch(once, switchInList(path, once.people.b?.channels, 'online'));
    expect(both.people.b?.channels).toEqual(['phone', 'online']);
    const one = applyPatch(both, switchInList(path, both.people.b?.channels, 'phone'));
    expect(one.people.b?.channels).toEqual(['online']);
    expect(applyPatch(one, switchInList(path, ['online'], 'online')).people.b).not.toHaveProperty('channels');
  });
  it('says the direction when it says what they are in it, and keeps the words that stood there', () => {
    const key = tieKey('a', 'fromClient');
    const once = applyPatch(start, switchFunction(start, 'a', 'fromClient', 'practical'));
    expect(once.ties[key]).toEqual({ person: 'a', direction: 'fromClient', functions: ['practical'] });
    const noted = applyPatch(once, { set: [[['ties', key, 'note'], 'past op']] });
    const without = applyPatch(noted, switchFunction(noted, 'a', 'fromClient', 'practical'));
    expect(without.ties[key]).toEqual({ person: 'a', direction: 'fromClient', note: 'past op' });
  });
  it('joins two people in one tap, in whatever order, and parts them in another', () => {
    const known = applyPatch(start, switchLink(start, 'b', 'a'));
    expect(known.links).toEqual({ [linkKey('a', 'b')]: { a: 'a', b: 'b' } });
    expect(applyPatch(known, switchLink(known, 'a', 'b')).links).toEqual({});
  });
});
