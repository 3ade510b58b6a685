import { describe, expect, it } from 'vitest';
import {
  afterPeople,
  firstQuestions,
  lookingBack,
  searching,
  stepAfter,
  stepsOf,
} from '../../../utils/panel/steps';
import { SETS } from '../../../utils/questions';
import { resolveSets } from '../../../utils/questions/resolve';

const keys = (...input: Parameters<typeof stepsOf>) => stepsOf(...input).map(({ key }) => key);
const OURS = {
  id: 'ours',
  title: 'Van ons',
  questions: [{ id: 'pets', ask: { u: 'Welke dieren zijn er?' } }],
};

describe('the steps of a talk', () => {
  it('are as built in where nobody chose: looking back is a way aside', () => {
    expect(keys(SETS, null, true)).toEqual([
      'opening',
      'set/two-directions',
      'set/who-else',
      'picture',
      'set/how-is-that',
      'report',
    ]);
    expect(lookingBack(SETS)?.key).toBe('set/life-story');
    expect(lookingBack(resolveSets([{ id: 'who-else' }]))).toBeUndefined();
  });

  it('follow the order of the profile, with the picture after the last one that names people', () => {
    const sets = resolveSets([OURS, { id: 'two-directions' }, { id: 'how-is-that' }]);
    expect(keys(sets, null, true)).toEqual([
      'opening',
      'set/ours',
      'set/two-directions',
      'picture',
      'set/how-is-that',
      'report',
    ]);
    expect(keys(sets, null, false)).not.toContain('picture');
  });

  it('are on a screen of the profile the two questions and those that belong there, and all where none of them exists', () => {
    const sets = resolveSets([OURS, { id: 'who-else' }, { id: 'life-story' }]);
    expect(keys(sets, ['ours', 'gone'], true)).toEqual([
      'opening',
      'set/two-directions',
      'picture',
      'set/ours',
      'report',
    ]);
    expect(keys(sets, ['life-story', 'who-else'], true)).toEqual([
      'opening',
      'set/two-directions',
      'set/who-else',
      'set/life-story',
      'picture',
      'report',
    ]);
    expect(keys(sets, ['gone'], true)).toEqual(keys(sets, null, true));
  });

  it('pass over the picture as long as there is nobody to see', () => {
    const steps = stepsOf(SETS, null, true);
    expect(stepAfter(steps, 'set/who-else', false).key).toBe('set/how-is-that');
    expect(stepAfter(steps, 'set/who-else', true).key).toBe('picture');
    expect(stepAfter(steps, 'report', true).key).toBe('report');
  });

  it('know where a talk goes on, where others are looked for, and what comes after the people', () => {
    const steps = stepsOf(SETS, null, true);
    expect(firstQuestions(steps).key).toBe('set/two-directions');
    expect(searching(steps)?.key).toBe('set/who-else');
    expect(afterPeople(steps).key).toBe('set/how-is-that');
    const few = stepsOf(resolveSets([OURS]), ['ours'], false);
    expect(firstQuestions(few).key).toBe('set/two-directions');
    expect(searching(few)).toBeUndefined();
    expect(afterPeople(stepsOf(resolveSets([]), null, true)).key).toBe('report');
  });
});
