import { describe, expect, it } from 'vitest';
import { CHANNELS, emptyDraft, linkKey, tieKey, type Draft } from '../../../utils/model/draft';
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
    const once = applyPatch(start, switchInList(path, CHANNELS, undefined, 'phone'));
    expect(once.people.b?.channels).toEqual(['phone']);
    const both = applyPatch(once, switchInList(path, CHANNELS, once.people.b?.channels, 'inPerson'));
    expect(both.people.b?.channels).toEqual(['inPerson', 'phone']);
    const one = applyPatch(both, switchInList(path, CHANNELS, both.people.b?.channels, 'phone'));
    expect(one.people.b?.channels).toEqual(['inPerson']);
    expect(
      applyPatch(one, switchInList(path, CHANNELS, ['inPerson'], 'inPerson')).people.b,
    ).not.toHaveProperty('channels');
  });
  it('says the direction when it says what they are in it, and keeps the words that stood there', () => {
    const key = tieKey('a', 'fromClient');
    const once = applyPatch(start, switchFunction(start, 'a', 'fromClient', 'practical', new Set()));
    expect(once.ties[key]).toEqual({ person: 'a', direction: 'fromClient', functions: ['practical'] });
    const noted = applyPatch(once, { set: [[['ties', key, 'note'], 'past op']] });
    const without = applyPatch(noted, switchFunction(noted, 'a', 'fromClient', 'practical', new Set([key])));
    expect(without.ties[key]).toEqual({ person: 'a', direction: 'fromClient', note: 'past op' });
  });
  it('leaves nothing behind of a slip of the finger, and all of what was said before', () => {
    const here = new Set<string>();
    const slip = applyPatch(start, switchFunction(start, 'a', 'toClient', 'stability', here));
    expect(Object.keys(slip.ties)).toHaveLength(1);
    expect(applyPatch(slip, switchFunction(slip, 'a', 'toClient', 'stability', here)).ties).toEqual({});
    const said = applyPatch(slip, switchFunction(slip, 'a', 'toClient', 'stability', new Set()));
    expect(said.ties[tieKey('a', 'toClient')]).toEqual({ person: 'a', direction: 'toClient' });
  });
  it('joins two people in one tap, in whatever order, and parts them in another', () => {
    const known = applyPatch(start, switchLink(start, 'b', 'a'));
    expect(known.links).toEqual({ [linkKey('a', 'b')]: { a: 'a', b: 'b' } });
    expect(applyPatch(known, switchLink(known, 'a', 'b')).links).toEqual({});
  });
});
