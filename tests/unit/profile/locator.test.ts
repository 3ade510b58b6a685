import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { LOCATOR, SELECTOR } from '../../../utils/profile/locator';
import { readProfile } from '../../../utils/profile/read';

describe('a selector that a profile may hold', () => {
  test.each([
    '#report',
    'td',
    '*',
    'td.name:nth-of-type(2)',
    'form > div + label ~ input[name="verslag"]',
    '[data-client-number]',
    '[name=client]:checked',
    '[id^="field-"]',
    'table tr:nth-child(3) td:last-of-type',
  ])('%s', (selector) => {
    expect(v.is(SELECTOR, selector)).toBe(true);
  });
});

describe('a selector that it may not hold', () => {
  test.each([
    '',
    ':has(a)',
    'a:not(b)',
    ':is(a)',
    ':where(a)',
    'a, b',
    'a::before',
    'a:hover',
    ':nth-child(2n+1)',
    ':nth-child(99999)',
    '[a="b" i]',
    '[a="b\\"]',
    '[a="b\n"]',
    "[a='b']",
    'a{}',
    'a/**/b',
    'a|b',
    '\\41',
    '<script>',
    'a\u0000',
    `#${'a'.repeat(300)}`,
  ])('%j', (selector) => {
    expect(v.is(SELECTOR, selector)).toBe(false);
  });
});

describe('a hostile selector', () => {
  const MANY = 600_000;
  test.each([
    ['spaces', ' '.repeat(MANY)],
    ['names', 'a'.repeat(MANY)],
    ['steps', 'a '.repeat(MANY / 2)],
    ['open brackets', '['.repeat(MANY)],
    ['an endless attribute', `[a="${'b'.repeat(MANY)}`],
    ['signs between nothing', ' >'.repeat(MANY / 2)],
  ])('of %s is refused at once', (_, selector) => {
    const find = { by: 'selector', selector };
    const text = JSON.stringify({
      kring: 1,
      name: 'Zuid',
      sites: [{ match: 'https://a.example.nl/*', record: { from: 'element', find } }],
    });
    expect(readProfile(text)).toMatchObject({
      profile: { sites: [{ match: 'https://a.example.nl/*' }] },
      problems: [{ kind: 'wrong', dropped: 3 }],
    });
  });

  it('as long as one may be, made of what fits in many ways, is answered at once', () => {
    for (const step of [' ', ' > ', '> ', 'a', '[a]', ' a', '-'])
      expect(typeof v.is(SELECTOR, `${step.repeat(300).slice(0, 299)}!`)).toBe('boolean');
  });
});

describe('how to find an element again', () => {
  test.each([
    { by: 'label', text: '' },
    { by: 'label', text: 'x'.repeat(201) },
    { by: 'label', text: 'Verslag', tag: 'td' },
    { by: 'after', text: 'Naam' },
    { by: 'after', text: 'Naam', tag: 'td:has(a)' },
    { by: 'text', text: 'Intake', tag: 'H1' },
    { by: 'script', text: 'alert(1)' },
    { by: 'selector', selector: 7 },
    {},
    null,
  ])('is not %j', (locator) => {
    expect(v.is(LOCATOR, locator)).toBe(false);
  });

  it('keeps a text that looks like HTML as text', () => {
    expect(v.parse(LOCATOR, { by: 'label', text: ' <b>Verslag</b> ' })).toEqual({
      by: 'label',
      text: '<b>Verslag</b>',
    });
  });
});
