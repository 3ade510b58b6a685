import { describe, expect, test } from 'vitest';
import type { Kind, Role } from '../../../utils/model/draft';
import { kindOf, readPerson } from '../../../utils/language/read-person';

type Row = readonly [
  typed: string,
  words: string,
  name: string | undefined,
  kind: Kind | undefined,
  role?: Role,
];

/** One human each. */
const ONE: readonly Row[] = [
  // Relation and name.
  ['zus A.', 'zus', 'A.', 'gezin'],
  ['zus A.B.', 'zus', 'A.B.', 'gezin'],
  ['Zus', 'zus', undefined, 'gezin'],
  ['mijn zus Anna', 'zus', 'Anna', 'gezin'],
  ["m'n zus", 'zus', undefined, 'gezin'],
  ['m’n beste maat', 'beste maat', undefined, 'vrienden'],
  ['zus anna', 'zus', 'anna', 'gezin'],
  ['zus: Anna', 'zus', 'Anna', 'gezin'],
  ['zus - anna', 'zus', 'anna', 'gezin'],
  ['zus (Anna)', 'zus', 'Anna', 'gezin'],
  ['zus(Anna)', 'zus', 'Anna', 'gezin'],
  ['zus/Anna', 'zus', 'Anna', 'gezin'],
  ['zus,Anna', 'zus', 'Anna', 'gezin'],
  ['zus heet Anna', 'zus', 'Anna', 'gezin'],
  ['ZUS ANNA', 'zus', 'ANNA', 'gezin'],
  ['Anna, zus', 'zus', 'Anna', 'gezin'],
  ['Anna (zus)', 'zus', 'Anna', 'gezin'],
  ['Fatima buurvrouw', 'buurvrouw', 'Fatima', 'buurt'],
  ['oud-collega Henk', 'oud-collega', 'Henk', 'werk'],
  ['beste vriendin Loes', 'beste vriendin', 'Loes', 'vrienden'],
  ['Beste vriendin Loes', 'beste vriendin', 'Loes', 'vrienden'],
  ['broer Peter', 'broer', 'Peter', 'gezin'],
  ['buurman peter', 'buurman', 'peter', 'buurt'],
  ['vriend Jim', 'vriend', 'Jim', 'vrienden'],
  ['buurvrouw Bakker', 'buurvrouw', 'Bakker', 'buurt'],
  ['buurvrouw Van Dijk', 'buurvrouw', 'Van Dijk', 'buurt'],
  ['buurvrouw van den Berg', 'buurvrouw', 'van den Berg', 'buurt'],
  ['juf van Sem', 'juf', 'van Sem', 'school'],
  ['vriendin collega Loes', 'vriendin collega', 'Loes', 'vrienden'],
  ['mijn overleden man Kees', 'overleden man', 'Kees', 'gezin'],
  ['meneer Jansen', 'meneer', 'Jansen', undefined],
  ['mevrouw jansen', 'mevrouw', 'jansen', undefined],
  ['zus فاطمة', 'zus', 'فاطمة', 'gezin'],
  // What belongs to the words.
  ['buurman van 12', 'buurman van 12', undefined, 'buurt'],
  ['Buurman Henk van 12', 'buurman van 12', 'Henk', 'buurt'],
  ['buurman nummer 12', 'buurman nummer 12', undefined, 'buurt'],
  ['neefje Bo (8)', 'neefje (8)', 'Bo', 'familie'],
  ['zus uit Gent', 'zus uit Gent', undefined, 'gezin'],
  ['huisgenoot uit Den Haag, Kees', 'huisgenoot uit Den Haag', 'Kees', 'vrienden'],
  ['buurman van de Kerkstraat', 'buurman van de Kerkstraat', undefined, 'buurt'],
  ['zus woont in Gent', 'zus woont in Gent', undefined, 'gezin'],
  ['buurman overleden', 'buurman overleden', undefined, 'buurt'],
  ['bakker op de hoek', 'bakker op de hoek', undefined, 'buurt'],
  ['vrijwilliger bibliotheek', 'vrijwilliger bibliotheek', undefined, 'vereniging', 'volunteer'],
  ['docent wiskunde', 'docent wiskunde', undefined, 'school'],
  ['trainer judo', 'trainer judo', undefined, 'vereniging'],
  ['collega Els van de bakkerij', 'collega van de bakkerij', 'Els', 'werk'],
  ["oma's buurvrouw", "oma's buurvrouw", undefined, 'buurt'],
  ['oma’s buurvrouw Loes', 'oma’s buurvrouw', 'Loes', 'buurt'],
  ['Turkse buurvrouw', 'Turkse buurvrouw', undefined, 'buurt'],
  ['Lieve buurvrouw', 'lieve buurvrouw', undefined, 'buurt'],
  ['jongste zoon', 'jongste zoon', undefined, 'gezin'],
  ['vriend van de familie', 'vriend van de familie', undefined, 'vrienden'],
  ['goede vriend', 'goede vriend', undefined, 'vrienden'],
  ['oude bekende', 'oude bekende', undefined, 'vrienden'],
  // Through somebody or something else.
  ['zoon van de buurvrouw', 'zoon van de buurvrouw', undefined, 'buurt'],
  ['man van mijn zus', 'man van mijn zus', undefined, 'familie'],
  ['mijn zus haar man', 'zus haar man', undefined, 'familie'],
  ['vrouw van de kerk', 'vrouw van de kerk', undefined, 'geloof'],
  ['vrouw van de huisarts', 'vrouw van de huisarts', undefined, undefined],
  ['iemand van de kerk', 'iemand van de kerk', undefined, 'geloof'],
  ['iemand van het wijkteam', 'iemand van het wijkteam', undefined, 'formeel', 'professional'],
  ['Fatima van de kaartclub', 'iemand van de kaartclub', 'Fatima', 'vereniging'],
  ['buurman van zus en broer', 'buurman van zus en broer', undefined, 'buurt'],
  // No relation word.
  ['Fatima', 'iemand', 'Fatima', undefined],
  ['Peter', 'iemand', 'Peter', undefined],
  ['Anna Bakker', 'iemand', 'Anna Bakker', undefined],
  ['فاطمة', 'iemand', 'فاطمة', undefined],
  ['schilder', 'schilder', undefined, undefined],
  ['schilder Jan', 'schilder', 'Jan', undefined],
  ['mijn', 'mijn', undefined, undefined],
  // Single words that are ambiguous in running text.
  ['vriend', 'vriend', undefined, 'vrienden'],
  ['mijn man', 'man', undefined, 'gezin'],
  ['vrouw', 'vrouw', undefined, 'gezin'],
  ['partner', 'partner', undefined, 'gezin'],
  ['peter', 'peter', undefined, 'familie'],
  ['JIM', 'JIM', undefined, 'vrienden'],
  ['kennis', 'kennis', undefined, 'vrienden'],
  ['Bakker', 'bakker', undefined, 'buurt'],
  ['concierge', 'concierge', undefined, 'buurt'],
  // Flemish.
  ['nonkel Jef', 'nonkel', 'Jef', 'familie'],
  ['bomma', 'bomma', undefined, 'familie'],
  ['moemoe', 'moemoe', undefined, 'familie'],
  ['gebuur', 'gebuur', undefined, 'buurt'],
  ['schoonbroer', 'schoonbroer', undefined, 'familie'],
  ['plusmama', 'plusmama', undefined, 'gezin'],
  ['mijn lief', 'lief', undefined, 'gezin'],
  ['kozijn Tom', 'kozijn', 'Tom', 'familie'],
  ['ploegmaat', 'ploegmaat', undefined, 'vereniging'],
  ['steunfiguur', 'steunfiguur', undefined, 'vrienden'],
  ['kinesist', 'kinesist', undefined, 'formeel', 'professional'],
  ['caw-medewerker Els', 'CAW-medewerker', 'Els', 'formeel', 'professional'],
  // Compounds.
  ['voetbaltrainer', 'voetbaltrainer', undefined, 'vereniging'],
  ['dansleraar', 'dansleraar', undefined, 'school'],
  ['Dansleraar', 'dansleraar', undefined, 'school'],
  ['tennisvriendin', 'tennisvriendin', undefined, 'vrienden'],
  ['ziekenhuiscollega', 'ziekenhuiscollega', undefined, 'werk'],
  ['ex-schoonmoeder Ria', 'ex-schoonmoeder', 'Ria', 'familie'],
  ['pluszusje', 'pluszusje', undefined, 'gezin'],
  ['schoonoma', 'schoonoma', undefined, 'familie'],
  ['tandarts', 'tandarts', undefined, 'formeel', 'professional'],
  ['sportvrijwilliger', 'sportvrijwilliger', undefined, 'vereniging', 'volunteer'],
  ['maatje', 'maatje', undefined, 'vrienden', 'volunteer'],
  ['buddy', 'buddy', undefined, 'vrienden', 'volunteer'],
  ['zwemmaatje', 'zwemmaatje', undefined, 'vrienden'],
  ['wandelmaatje', 'wandelmaatje', undefined, 'vereniging'],
  ['huisarts', 'huisarts', undefined, 'formeel', 'professional'],
  ['kapper', 'kapper', undefined, 'buurt'],
  // Only look like compounds.
  ['bondgenoot', 'bondgenoot', undefined, undefined],
  ['baarmoeder', 'baarmoeder', undefined, undefined],
  ['dierenvriend', 'dierenvriend', undefined, undefined],
  ['programmaatje', 'programmaatje', undefined, undefined],
  ['constante', 'constante', undefined, undefined],
  // Odd.
  ['  zus \n\t Anna ', 'zus', 'Anna', 'gezin'],
  ['zus\u0000Anna', 'zus', 'Anna', 'gezin'],
  ['zus \u202eAnna', 'zus', 'Anna', 'gezin'],
  ['😀', '😀', undefined, undefined],
  ['zus 😀', 'zus 😀', undefined, 'gezin'],
  ['zus.', 'zus', undefined, 'gezin'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>', undefined, undefined],
];

/** More than one human each. */
const MANY: readonly Row[] = [
  ['ouders', 'ouders', undefined, 'gezin'],
  ['buren', 'buren', undefined, 'buurt'],
  ["collega's", "collega's", undefined, 'werk'],
  ['collega’s', 'collega’s', undefined, 'werk'],
  ["oma's", "oma's", undefined, 'familie'],
  ['broertjes', 'broertjes', undefined, 'gezin'],
  ['trainsters', 'trainsters', undefined, 'vereniging'],
  ['tennisvriendinnen', 'tennisvriendinnen', undefined, 'vrienden'],
  ['2 vrienden', '2 vrienden', undefined, 'vrienden'],
  ['vriendengroep', 'vriendengroep', undefined, 'vrienden'],
  ['appgroep', 'appgroep', undefined, 'online'],
  ['kaartclub', 'kaartclub', undefined, 'vereniging'],
  ['wandelgroep', 'wandelgroep', undefined, 'vereniging'],
  ['familie De Vries', 'familie', 'De Vries', 'familie'],
  ['mensen van het koor', 'mensen van het koor', undefined, 'vereniging'],
  ['zus en broer', 'zus en broer', undefined, 'gezin'],
  ['oma, opa', 'oma, opa', undefined, 'familie'],
  ['zus Anna en haar man Piet', 'zus en haar man', 'Anna, Piet', 'gezin'],
  ['Anna en Piet', 'mensen', 'Anna en Piet', undefined],
];

describe('readPerson and kindOf', () => {
  for (const [many, rows] of [
    [false, ONE],
    [true, MANY],
  ] as const) {
    for (const [typed, words, name, kind, role = 'network'] of rows) {
      test(JSON.stringify(typed), () => {
        expect(readPerson(typed)).toEqual({ words, ...(name && { name }), many });
        expect(kindOf(words)).toEqual({ ...(kind && { kind }), role, many });
        // Else a text without names would have one.
        expect(readPerson(words)).toEqual({ words, many });
      });
    }
  }

  test.each(['', '   ', '\n\u0007\u202e', '...', ' , - '])('nothing is left of %j', (typed) => {
    expect(readPerson(typed)).toBeUndefined();
  });

  test('keeps at most 80 characters, and no half ones', () => {
    expect(readPerson(`zus ${'a'.repeat(10_000)}`)).toEqual({
      words: 'zus',
      name: 'a'.repeat(76),
      many: false,
    });
    const words = readPerson(`z${'😀'.repeat(5_000)}`)?.words ?? '';
    expect(words.length).toBe(79);
    expect(words.isWellFormed()).toBe(true);
    expect(readPerson(`Anna ${'van school '.repeat(20)}`)?.words.length).toBeLessThanOrEqual(80);
  });
});
