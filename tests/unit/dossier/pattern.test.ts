import { describe, expect, test } from 'vitest';
import { matchPattern } from '../../../utils/dossier/pattern';

describe('matchPattern', () => {
  test.each([
    ['/client/{record}/*', '/client/1041/intake', '1041'],
    ['/client/{record}', '/client/1041', '1041'],
    ['*?client={record}', '/dossier.html?client=1041', '1041'],
    ['*?client={record}&*', '/x?client=1041&tab=2&client=1042', '1041'],
    ['Cliënt {record} – *', 'Cliënt 1041 – Dossier – Zorg', '1041'],
    ['* ({record})', 'Mw. (O.) Oefenman (1041)', 'O.) Oefenman (1041'],
    ['{record}', '1041', '1041'],
    ['*/{record}', 'a/b/1041', 'b/1041'],
  ])('%s in %s', (pattern, text, record) => {
    expect(matchPattern(pattern, text)).toBe(record);
  });

  test.each([
    ['http://127.0.0.1:*/client/*', 'http://127.0.0.1:8080/client/1041'],
    ['*', ''],
    ['', ''],
    ['a*a', 'aa'],
    ['**', 'x'],
  ])('%s fits %s, and gives no record', (pattern, text) => {
    expect(matchPattern(pattern, text)).toBe('');
  });

  test.each([
    ['/client/{record}/*', '/clienten/1041/intake'],
    ['/client/{record}/*', 'x/client/1041/intake'],
    ['/client/{record}', ''],
    ['a*a', 'a'],
    ['ab*ba', 'aba'],
    ['', 'x'],
    ['x', ''],
    ['https://dossier.example/*', 'https://dossier.example.evil.test/'],
    // What would be a regular expression is plain text.
    ['.', 'x'],
    ['a+', 'aaa'],
    ['[0-9]', '1'],
    ['$&', 'x'],
  ])('%s does not fit %s', (pattern, text) => {
    expect(matchPattern(pattern, text)).toBeUndefined();
  });

  test('a pattern that leaves the record open gives none', () => {
    expect(matchPattern('{record}*', '1041')).toBe('');
    expect(matchPattern('/{record}/{record}', '/1041/1042')).toBe('1042');
  });

  test.each([
    ['*a'.repeat(5000) + 'b', 'a'.repeat(100_000)],
    ['*a*'.repeat(5000), 'a'.repeat(4999)],
    ['{record}a'.repeat(5000) + 'b', 'ab'.repeat(50_000)],
    ['(a+)+$', 'a'.repeat(100_000) + '!'],
  ])('a pattern made to hang does not: %.20s', (pattern, text) => {
    const before = performance.now();
    matchPattern(pattern, text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
