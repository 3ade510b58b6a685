import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeLock, type Lock } from '../../../utils/panel/lock';

const MINUTE = 60_000;
const tell = vi.fn();
let lock: Lock;
beforeEach(() => {
  vi.useFakeTimers({ now: 1e12 });
  tell.mockReset();
  lock = makeLock(() => 10, tell);
});
afterEach(() => {
  vi.useRealTimers();
});

/** The clock, as after so long; no timer runs. */
const later = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds);

test('locks at the minute that was chosen, and not before', () => {
  later(10 * MINUTE - 1);
  lock.check();
  expect(lock.locked.value).toBe(false);
  later(1);
  lock.check();
  expect(lock.locked.value).toBe(true);
});

test('use puts it off', () => {
  later(9 * MINUTE);
  expect(lock.use()).toBe(true);
  later(9 * MINUTE);
  lock.check();
  expect(lock.locked.value).toBe(false);
});

test('the first key after a sleep locks, and unlocks nothing', () => {
  later(600 * MINUTE);
  expect(lock.use()).toBe(false);
  expect(lock.use()).toBe(false);
  expect(lock.locked.value).toBe(true);
  lock.goOn();
  expect(lock.locked.value).toBe(false);
  expect(lock.use()).toBe(true);
});

test('a clock that is set back does not put it off', () => {
  later(-500 * MINUTE);
  lock.check();
  later(10 * MINUTE);
  lock.check();
  expect(lock.locked.value).toBe(true);
});

test('tells the background at most every five seconds that somebody is there', () => {
  lock.use();
  later(4999);
  lock.use();
  expect(tell).toHaveBeenCalledTimes(1);
  later(1);
  lock.use();
  expect(tell).toHaveBeenCalledTimes(2);
  lock.goOn();
  expect(tell).toHaveBeenCalledTimes(3);
});
