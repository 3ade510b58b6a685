import { expect, it } from 'vitest';
import { FEWEST, mayShow, NOTHING_COUNTED, withFile } from '../../../utils/count/tally';

it('every dossier counts once, and each thing in it once', () => {
  const one = { besidesFamily: true, besidesProfessionals: true, bothDirections: false, dated: false };
  const other = { besidesFamily: false, besidesProfessionals: true, bothDirections: false, dated: true };
  expect([one, other, one].reduce(withFile, NOTHING_COUNTED)).toEqual({
    files: 3,
    besidesFamily: 2,
    besidesProfessionals: 3,
    bothDirections: 0,
    dated: 1,
  });
});

it('nothing is shown of fewer than ten dossiers', () => {
  expect(FEWEST).toBe(10);
  expect(mayShow({ files: 9 })).toBe(false);
  expect(mayShow({ files: 10 })).toBe(true);
});
