import { expect, it } from 'vitest';
import { decider } from '../../../utils/team/decider';

const ADDRESS = 'https://intranet.example.org/kring.json';

it('says who decides about the profile: what ICT locked comes before an address, and an address before what ICT gives', () => {
  expect(decider({ from: 'locked', followed: ADDRESS })).toBe('organisation');
  expect(decider({ from: 'team', followed: ADDRESS })).toBe('address');
  expect(decider({ from: 'default', followed: null })).toBe('organisation');
  expect(decider({ from: 'team', followed: null })).toBeNull();
  expect(decider({ from: 'builtIn', followed: null })).toBeNull();
});
