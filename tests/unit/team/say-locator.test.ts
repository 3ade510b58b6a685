import { expect, test } from 'vitest';
import { nlTeam } from '../../../utils/i18n/nl-team';
import { sayPattern, sayRecordKey, saySpot } from '../../../utils/team/say-locator';

const t = nlTeam.dossier.find;

test('how something is found again reads as a part of a sentence', () => {
  expect(saySpot({ find: { by: 'label', text: 'Sociale omgeving' } }, t)).toBe(
    'het veld dat ‘Sociale omgeving’ heet',
  );
  expect(saySpot({ find: { by: 'after', text: 'Notities', tag: 'textarea' }, frame: '/form/*' }, t)).toBe(
    'het eerste veld na ‘Notities’, in het deel van de pagina met adres /form/…',
  );
  expect(saySpot({ find: { by: 'text', text: 'Intake', tag: 'h2' } }, t)).toBe(
    'de kop met de tekst ‘Intake’',
  );
  expect(saySpot({ find: { by: 'text', text: 'Intake', tag: 'my-tab' } }, t)).toBe(
    'het stuk met de tekst ‘Intake’',
  );
  expect(saySpot({ find: { by: 'selector', selector: '#veld' } }, t)).toBe(
    'een vaste plek op de pagina (#veld)',
  );
});

test('where the dossier says whose it is reads as a part of a sentence', () => {
  expect(sayRecordKey({ from: 'address', pattern: '*/client/{record}/*' }, t)).toBe(
    'het adres van de pagina: …/client/[nummer]/…',
  );
  expect(sayRecordKey({ from: 'title', pattern: 'Cliënt {record}' }, t)).toBe(
    'de titel van de pagina: Cliënt [nummer]',
  );
  const find = { by: 'after', text: 'Nummer', tag: 'td' } as const;
  expect(sayRecordKey({ from: 'element', find, attribute: 'value' }, t)).toBe(
    'het eerste vak na ‘Nummer’, aan het kenmerk ‘value’',
  );
  expect(sayPattern('a*b*', t)).toBe('a…b…');
});
