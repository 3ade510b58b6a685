import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteAddress } from '../../../utils/profile/site-address';
import { siteFrom } from '../../../utils/team/site-from';

test.each([
  ['https://dossier.example.org/', 'https://dossier.example.org/*', false],
  ['dossier.example.org', 'https://dossier.example.org/*', false],
  [' http://intranet:8080/client/19481041?x=1#y ', 'http://intranet:8080/*', true],
  ['intranet:8080', 'https://intranet:8080/*', false],
  ['*.example.org', 'https://*.example.org', false],
  ['https://*.example.org/client/*', 'https://*.example.org/client/*', false],
])('%s becomes a site without the number of a client', (typed, match, shortened) => {
  expect(siteFrom(typed)).toEqual({ match, shortened });
});

test.each([
  ['', 'empty'],
  ['*', 'everySite'],
  ['<all_urls>', 'everySite'],
  ['*://*/*', 'everySite'],
  ['https://*', 'everySite'],
  ['https://*:*/x', 'everySite'],
  ['https://*.nl/*', 'everySite'],
  ['*.nl', 'everySite'],
  ['file:///C:/x', 'otherKind'],
  ['javascript:alert(1)', 'otherKind'],
  ['https://user*name@example.org/', 'noAddress'],
  ['https://ex*mple.org/*', 'noAddress'],
  ['twee woorden', 'noAddress'],
  [`https://${'a'.repeat(300)}.nl`, 'tooLong'],
])('%s is refused', (typed, refused) => {
  expect(siteFrom(typed)).toEqual({ refused });
});

test('whatever is typed, what goes into the profile is an address that the schema takes', () => {
  const piece = fc.constantFrom(
    'https://',
    'http:',
    '//',
    '*',
    '.',
    'a',
    'nl',
    ':',
    '8080',
    '/',
    '?',
    '#',
    '@',
    ' ',
    'É',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const site = siteFrom(pieces.join(''));
      if ('match' in site) expect(siteAddress(site.match)?.host).not.toMatch(/^\*(\.[^.]*)?$/);
    }),
  );
});
