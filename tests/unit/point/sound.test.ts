import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { isSound } from '../../../utils/point/sound';
import { LOCATOR, type Locator } from '../../../utils/profile/locator';

const TEXT = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('', ' ', 'Sociale omgeving', 'x'.repeat(200), 'x'.repeat(201), `x${' '.repeat(400)}`),
);
const TAG = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('td', 'my-field', 'TD', 'a'.repeat(32)));
const SELECTOR = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('#record', 'a:has(b)', 'td > .x', '', 'a'.repeat(300), 'a'.repeat(301), '[name="a b"]'),
);
const FIND: fc.Arbitrary<Locator> = fc.oneof(
  fc.record({ by: fc.constant('label' as const), text: TEXT }),
  fc.record({ by: fc.constantFrom('after' as const, 'text' as const), text: TEXT, tag: TAG }),
  fc.record({ by: fc.constant('selector' as const), selector: SELECTOR }),
);

it('what the page takes for a sound way to find something, the profile takes too, and no more than that', () => {
  fc.assert(
    fc.property(FIND, (find) => {
      expect(isSound(find)).toBe(v.is(LOCATOR, find));
    }),
    { numRuns: 2000 },
  );
});
