import { describe, expect, test } from 'vitest';
import { readRecordKey, type RecordPage } from '../../../utils/dossier/record';

/** A page with these elements, whatever the selector. */
function page(elements: readonly string[], title = '', address = '/'): RecordPage {
  const { pathname, search, hash } = new URL(address, 'http://dossier.example');
  const found = elements.map((text) => ({
    textContent: text,
    getAttribute: (name: string) => `${name}=${text}`,
  }));
  return {
    title,
    location: { pathname, search, hash },
    querySelectorAll: () => found as unknown as NodeListOf<HTMLElement>,
  };
}

describe('readRecordKey', () => {
  test('reads the text or an attribute of one element', () => {
    expect(
      readRecordKey({ from: 'element', find: { by: 'selector', selector: 'b' } }, page([' 1041\n'])),
    ).toBe('1041');
    const attribute = {
      from: 'element',
      find: { by: 'selector', selector: 'b' },
      attribute: 'data-record',
    } as const;
    expect(readRecordKey(attribute, page(['1041']))).toBe('data-record=1041');
  });

  test('no element, an empty one, or two of them: no record', () => {
    for (const elements of [[], [''], [' \u00a0\n'], ['1041', '1041'], ['1041', '1042']])
      expect(
        readRecordKey({ from: 'element', find: { by: 'selector', selector: 'b' } }, page(elements)),
      ).toBeUndefined();
  });

  test('a selector with a mistake in it finds nothing', () => {
    const broken: RecordPage = {
      ...page([]),
      querySelectorAll: () => {
        throw new SyntaxError('not a selector');
      },
    };
    expect(
      readRecordKey({ from: 'element', find: { by: 'selector', selector: '[' } }, broken),
    ).toBeUndefined();
  });

  test('half a page is no record: the background would not take it, and go on with the client of before', () => {
    const element = { from: 'element', find: { by: 'selector', selector: 'b' } } as const;
    expect(readRecordKey(element, page(['1'.repeat(1000)]))).toHaveLength(1000);
    expect(readRecordKey(element, page(['1'.repeat(1001)]))).toBeUndefined();
  });

  test('reads title and address, without the host', () => {
    const shown = page([], 'Cliënt 1041 – Zorg', '/client/1042?tab=1#deel');
    expect(readRecordKey({ from: 'title', pattern: 'Cliënt {record} – *' }, shown)).toBe('1041');
    expect(readRecordKey({ from: 'address', pattern: '/client/{record}?*' }, shown)).toBe('1042');
    expect(readRecordKey({ from: 'address', pattern: '*#{record}' }, shown)).toBe('deel');
    expect(readRecordKey({ from: 'address', pattern: '*dossier.example*' }, shown)).toBeUndefined();
    expect(readRecordKey({ from: 'title', pattern: 'Cliënt {record}' }, page([], 'Cliënt '))).toBeUndefined();
  });
});
