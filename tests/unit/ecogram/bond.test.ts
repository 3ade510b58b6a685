import { describe, expect, it } from 'vitest';
import { bondOf } from '../../../utils/ecogram/bond';
import { CONTACTS, FEELINGS, type Person, type Tie } from '../../../utils/model/draft';

const person = (facts: Partial<Person> = {}): Person => ({ words: 'zus', namedAt: 1, ...facts });
const to: Tie = { person: 'a', direction: 'toClient' };
const from: Tie = { person: 'a', direction: 'fromClient' };

describe('the line to somebody', () => {
  it('is not there while nothing was said', () => {
    expect(bondOf(person(), undefined, undefined)).toBeNull();
    expect(bondOf(person({ closeness: 'near', often: 'daily' }), undefined, undefined)).toBeNull();
  });
  it('has an arrow for each direction that was said, to the one it means something to', () => {
    expect(bondOf(person(), to, undefined)?.arrows).toEqual(['toClient']);
    expect(bondOf(person(), undefined, from)?.arrows).toEqual(['fromClient']);
    expect(bondOf(person(), to, from)?.arrows).toEqual(['toClient', 'fromClient']);
  });
  it('is thick for what gives strength, zigzag for what costs it, and both for both', () => {
    expect(bondOf(person(), to, undefined)).toMatchObject({ thick: false, shape: 'plain' });
    expect(bondOf(person({ feeling: 'strength' }), to, undefined)).toMatchObject({
      thick: true,
      shape: 'plain',
    });
    expect(bondOf(person({ feeling: 'weighs' }), to, undefined)).toMatchObject({
      thick: false,
      shape: 'zigzag',
    });
    expect(bondOf(person({ feeling: 'both' }), to, undefined)).toMatchObject({
      thick: true,
      shape: 'zigzag',
    });
  });
  it('is dashed when uncertain or faded, and cut when broken off, whatever it feels like', () => {
    expect(bondOf(person({ contact: 'uncertain' }), undefined, undefined)?.shape).toBe('dashed');
    expect(bondOf(person({ contact: 'faded' }), undefined, undefined)?.shape).toBe('dashed');
    for (const feeling of FEELINGS)
      expect(bondOf(person({ contact: 'broken', feeling }), to, undefined)?.shape).toBe('cut');
  });
  it('never tells half of both: where it is cut, it is thin', () => {
    expect(bondOf(person({ contact: 'broken', feeling: 'both' }), to, undefined)?.thick).toBe(false);
    expect(bondOf(person({ contact: 'broken', feeling: 'strength' }), to, undefined)?.thick).toBe(true);
  });
  it('does not come from a death: that is a word and a shape', () => {
    expect(bondOf(person({ contact: 'died' }), undefined, undefined)).toBeNull();
    expect(bondOf(person({ contact: 'died' }), to, undefined)?.shape).toBe('plain');
    expect(CONTACTS).toContain('died');
  });
});
