import { describe, expect, it } from 'vitest';
import { emptyDraft, personLabel, type Draft } from '../../../utils/model/draft';
import { applyPatch } from '../../../utils/model/patch';
import {
  isNobody,
  nameAgain,
  namePerson,
  removePerson,
  samePeople,
  switchTie,
  type Naming,
} from '../../../utils/panel/naming';

const TO: Naming = { direction: 'toClient' };
const FROM: Naming = { direction: 'fromClient' };

/** A draft in which these people were named, under ids p0, p1, ... */
function named(...entries: readonly (readonly [string, Naming])[]): Draft {
  return entries.reduce(
    (draft, [typed, naming], index) => {
      const patch = namePerson(draft, `p${index}`, typed, naming);
      return patch ? applyPatch(draft, patch) : draft;
    },
    emptyDraft('d', 0),
  );
}

describe('naming somebody', () => {
  it('gives the direction of the question under which they were named', () => {
    const draft = named(['zus A.', TO], ['dochter', FROM], ['kapper', { cue: 'local-places' }]);
    expect(draft.people.p0).toMatchObject({ words: 'zus', name: 'A.' });
    expect(Object.keys(draft.ties)).toEqual(['p0:toClient', 'p1:fromClient']);
    expect(draft.people.p2).toMatchObject({ words: 'kapper', cue: 'local-places' });
  });

  it('takes what follows a colon as the client’s words', () => {
    const draft = named(['zus A.: belt elke dag: om 9:30', TO]);
    expect(draft.people.p0).toMatchObject({ words: 'zus', name: 'A.' });
    expect(draft.ties['p0:toClient']?.note).toBe('belt elke dag: om 9:30');
  });

  it('keeps the client’s words where no direction is asked, and adds them to what was said before', () => {
    const draft = named(['buurman: zwaait altijd', { cue: 'neighbourhood' }]);
    expect(draft.ties['p0:toClient']?.note).toBe('zwaait altijd');
    const again = applyPatch(draft, nameAgain(draft, 'p0', 'buurman: heeft een hond', { cue: 'phone' }));
    expect(again.ties['p0:toClient']?.note).toBe('zwaait altijd; heeft een hond');
    expect(applyPatch(draft, nameAgain(draft, 'p0', 'buurman', { cue: 'phone' }))).toEqual(draft);
  });

  it('keeps the order in which people were named, also within one millisecond', () => {
    const draft = named(['a', TO], ['b', TO], ['c', TO]);
    const times = Object.values(draft.people).map((person) => person.namedAt);
    expect(new Set(times).size).toBe(3);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('makes nobody of nothing', () => {
    expect(namePerson(emptyDraft('d', 0), 'p', '   ', TO)).toBeUndefined();
  });

  it('keeps what was said of somebody under a cue', () => {
    expect(named(['kapper: we lachen altijd', { cue: 'local-places' }]).ties['p0:toClient']?.note).toBe(
      'we lachen altijd',
    );
  });

  it('takes back "niemand" when somebody is named after all', () => {
    const nobody = applyPatch(emptyDraft('d', 0), {
      set: [
        [['answers', 'matters-to-you', 'kind'], 'nobody'],
        [['answers', 'you-matter-to', 'kind'], 'nobody'],
      ],
    });
    const after = applyPatch(nobody, namePerson(nobody, 'p', 'zus', TO) ?? {});
    expect(Object.keys(after.answers)).toEqual(['you-matter-to']);
  });

  it('reads "niemand" as an answer', () => {
    expect(['niemand', ' Niemand. ', 'nobody'].every(isNobody)).toBe(true);
    expect(['niemandsland', 'zus', ''].some(isNobody)).toBe(false);
  });
});

describe('who is who', () => {
  it('proposes the same words in the other direction', () => {
    expect(samePeople(named(['zus A.', TO]), 'Zus', FROM)).toEqual(['p0']);
    expect(samePeople(named(['zus A.', TO]), 'zus A.', FROM)).toEqual(['p0']);
  });

  it('takes the same words in the same direction for a second person', () => {
    expect(samePeople(named(['zus', TO]), 'zus', TO)).toEqual([]);
    const draft = named(['zus', TO], ['zus', TO]);
    expect([personLabel(draft, 'p0', true), personLabel(draft, 'p1', true)]).toEqual(['zus 1', 'zus 2']);
  });

  it('never proposes somebody with another name', () => {
    expect(samePeople(named(['zus A.', TO]), 'zus B.', FROM)).toEqual([]);
  });

  it('takes over a name that is given later, and never another one', () => {
    const draft = named(['zus', TO]);
    expect(applyPatch(draft, nameAgain(draft, 'p0', 'zus A.', FROM)).people.p0?.name).toBe('A.');
    const withName = named(['zus A.', TO]);
    expect(applyPatch(withName, nameAgain(withName, 'p0', 'zus', FROM)).people.p0?.name).toBe('A.');
  });

  it('proposes who is there already under a cue, which has no direction', () => {
    expect(samePeople(named(['kapper', TO]), 'kapper', { cue: 'local-places' })).toEqual(['p0']);
  });
});

describe('taking away', () => {
  it('takes a person with both ties, and keeps who was found through them', () => {
    const draft = named(['zus', TO], ['vriend van zus', { via: 'p0' }]);
    const both = applyPatch(draft, switchTie(draft, 'p0', 'fromClient'));
    const after = applyPatch(both, removePerson(both, 'p0'));
    expect(Object.keys(after.people)).toEqual(['p1']);
    expect(after.people.p1?.via).toBeUndefined();
    expect(after.ties).toEqual({});
  });

  it('switches one direction on and off', () => {
    const draft = named(['zus', TO]);
    const both = applyPatch(draft, switchTie(draft, 'p0', 'fromClient'));
    expect(Object.keys(both.ties)).toEqual(['p0:toClient', 'p0:fromClient']);
    expect(applyPatch(both, switchTie(both, 'p0', 'toClient')).ties).not.toHaveProperty('p0:toClient');
  });
});
