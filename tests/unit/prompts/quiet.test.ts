import { describe, expect, it } from 'vitest';
import { makeQuiet, PAUSES, type Quiet } from '../../../utils/prompts/quiet';

/** The page was opened long ago, and nobody touched it. */
const longAgo = (): Quiet => makeQuiet(0, PAUSES);
const NOW = 100_000;
const SECOND = 1000;
const mayShow = (quiet: Quiet, at: number, covered = false): boolean => quiet.mayShow(at, covered);

describe('a prompt comes', () => {
  it('four seconds after the page was opened, not sooner', () => {
    const quiet = makeQuiet(NOW, PAUSES);
    expect(mayShow(quiet, NOW + 4 * SECOND - 1)).toBe(false);
    expect(mayShow(quiet, NOW + 4 * SECOND)).toBe(true);
  });

  it('four seconds after the last key, not sooner', () => {
    const quiet = longAgo();
    quiet.typed(NOW - SECOND);
    quiet.typed(NOW);
    expect(mayShow(quiet, NOW + 4 * SECOND - 1)).toBe(false);
    expect(mayShow(quiet, NOW + 4 * SECOND)).toBe(true);
  });

  it('one second after a field was left, not sooner', () => {
    const quiet = longAgo();
    quiet.typed(NOW - 10);
    quiet.left(NOW);
    expect(mayShow(quiet, NOW + SECOND - 1)).toBe(false);
    expect(mayShow(quiet, NOW + SECOND)).toBe(true);
  });

  it('four seconds after the last key in the next field', () => {
    const quiet = longAgo();
    quiet.left(NOW);
    quiet.typed(NOW + 500);
    expect(mayShow(quiet, NOW + SECOND)).toBe(false);
    expect(mayShow(quiet, NOW + 4 * SECOND + 500)).toBe(true);
  });

  it('five seconds after the pointer left a button, not sooner', () => {
    const quiet = longAgo();
    quiet.onButton('pointer', true, NOW - SECOND);
    quiet.onButton('pointer', false, NOW);
    expect(mayShow(quiet, NOW + 5 * SECOND - 1)).toBe(false);
    expect(mayShow(quiet, NOW + 5 * SECOND)).toBe(true);
  });

  it('five seconds after the focus left a button, also where that counts as leaving a field', () => {
    const quiet = longAgo();
    quiet.onButton('focus', true, NOW - SECOND);
    quiet.onButton('focus', false, NOW);
    quiet.left(NOW);
    expect(mayShow(quiet, NOW + 5 * SECOND - 1)).toBe(false);
    expect(mayShow(quiet, NOW + 5 * SECOND)).toBe(true);
  });

  it('at once where nothing happened but a pointer over the text', () => {
    const quiet = longAgo();
    quiet.onButton('pointer', false, NOW);
    expect(mayShow(quiet, NOW)).toBe(true);
  });
});

describe('no prompt comes', () => {
  it('while a character is being composed, however long that takes', () => {
    const quiet = longAgo();
    quiet.composing(true);
    expect(mayShow(quiet, NOW)).toBe(false);
    quiet.composing(false);
    expect(mayShow(quiet, NOW)).toBe(true);
  });

  it.each(['pointer', 'focus'] as const)('while the %s is on a button, however long', (by) => {
    const quiet = longAgo();
    quiet.onButton(by, true, NOW);
    expect(mayShow(quiet, NOW + 60 * SECOND)).toBe(false);
  });

  it('while the focus is still on a button that the pointer left', () => {
    const quiet = longAgo();
    quiet.onButton('focus', true, NOW);
    quiet.onButton('pointer', true, NOW);
    quiet.onButton('pointer', false, NOW);
    expect(mayShow(quiet, NOW + 60 * SECOND)).toBe(false);
  });

  it('while a dialog is open or the page is out of sight', () => {
    expect(mayShow(longAgo(), NOW, true)).toBe(false);
    expect(mayShow(longAgo(), NOW, false)).toBe(true);
  });
});

describe('the next look', () => {
  it('is once per pause, however many keys there are', () => {
    const quiet = longAgo();
    quiet.typed(NOW);
    expect(quiet.nextLook(NOW, false)).toBe(NOW + 4 * SECOND);
    for (let key = 1; key <= 30; key++) quiet.typed(NOW + key * 100);
    // Looked at when the first pause would have been over: not yet, and then once more.
    expect(quiet.nextLook(NOW + 4 * SECOND, false)).toBe(NOW + 7 * SECOND);
    expect(quiet.mayShow(NOW + 7 * SECOND, false)).toBe(true);
  });

  it('is every second as long as something lasts', () => {
    const quiet = longAgo();
    quiet.onButton('pointer', true, NOW);
    expect(quiet.nextLook(NOW, false)).toBe(NOW + SECOND);
    expect(longAgo().nextLook(NOW, true)).toBe(NOW + SECOND);
  });
});
