import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '../../../utils/language/identifiers';

/** "kind:text" of everything found. */
const found = (text: string): string[] =>
  findIdentifiers(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('findIdentifiers', () => {
  test.each([
    ['bsn 123456782 staat er', ['bsn:123456782']],
    ['1234.56.782', ['bsn:1234.56.782']],
    ['123 456 782', ['bsn:123 456 782']],
    ['1 2 3 4 5 6 7 8 2', ['bsn:1 2 3 4 5 6 7 8 2']],
    ['kamer 12 123456782', ['bsn:123456782']],
    ['(111222333)', ['bsn:111222333']],
    ['85073003328', ['rijksregister:85073003328']],
    ['85.07.30-033.28', ['rijksregister:85.07.30-033.28']],
    ['850730 033 28', ['rijksregister:850730 033 28']],
    ['00.01.25-567.77', ['rijksregister:00.01.25-567.77']],
    ['mail anna.bos@voorbeeld.nl.', ['email:anna.bos@voorbeeld.nl']],
    ['renée@café.be', ['email:renée@café.be']],
    ['bel 06-12345678', ['phone:06-12345678']],
    ['06 12 34 56 78', ['phone:06 12 34 56 78']],
    ['0612345678', ['phone:0612345678']],
    ['020 123 4567', ['phone:020 123 4567']],
    ['(020) 123 45 67', ['phone:(020) 123 45 67']],
    ['+31 6 12345678', ['phone:+31 6 12345678']],
    ['+31 (0)20 123 45 67', ['phone:+31 (0)20 123 45 67']],
    ['0475 12 34 56', ['phone:0475 12 34 56']],
    ['0475/12.34.56', ['phone:0475/12.34.56']],
    ['03 123 45 67', ['phone:03 123 45 67']],
    ['+32 475 12 34 56', ['phone:+32 475 12 34 56']],
    ['0032 475 12 34 56', ['phone:0032 475 12 34 56']],
    ['12-03-2024 06-12345678', ['phone:06-12345678']],
    ['06-12345678 of a@b.nl', ['phone:06-12345678', 'email:a@b.nl']],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'buurman van 12',
    'Kerkstraat 12-14, 1234 AB',
    '12-03-1985',
    '01-02-2024 12 uur',
    '01.02.2024 12 uur',
    '01.02.24 08.30 uur',
    '01 02 2024 12 uur',
    '01-02-2024 en 03-04-2024',
    '01/02/2024 10:30',
    '2024-02-01',
    '12-03-1985 2 zussen',
    '123456789',
    '85073003329',
    '1234567820',
    '100.000.000 euro',
    'van 1990 tot 2024',
    'elke week 2 of 3 keer, sinds 2019',
    'zus @ werk',
    '0800 en 112',
    '',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('stays quick with a hostile text', () => {
    const before = performance.now();
    for (const part of ['a', '0', '1 ', 'a.', '06 ', '@', '+', '(0)']) findIdentifiers(part.repeat(10_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
