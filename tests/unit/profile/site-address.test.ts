import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hostPatternOf } from '../../../utils/profile/host-pattern';
import { isOrigin, isSite, siteAddress } from '../../../utils/profile/site-address';

describe('a page of the site', () => {
  test.each([
    ['https://dossier.example.nl/*', 'https://dossier.example.nl/'],
    ['https://dossier.example.nl', 'https://dossier.example.nl/client/7?tab=1#x'],
    ['https://*.example.nl/*', 'https://a.example.nl/'],
    ['https://*.example.nl/*', 'https://a.b.example.nl/'],
    ['http://localhost:*/client/*', 'http://localhost:8080/client/7'],
    ['https://dossier.example.nl:8443/*', 'https://dossier.example.nl:8443/x'],
    ['https://dossier.example.nl/*?tab=intake*', 'https://dossier.example.nl/client/7?tab=intake&x=1'],
    ['https://dossier.example.nl/#/client/*', 'https://dossier.example.nl/#/client/7'],
  ])('%s is %s', (match, address) => {
    expect(isSite(match, new URL(address))).toBe(true);
  });
});

describe('no page of the site', () => {
  test.each([
    ['https://*.example.nl/*', 'https://evil.com/.example.nl/'],
    ['https://*.example.nl/*', 'https://evil.com/?a.example.nl/'],
    ['https://*.example.nl/*', 'https://evil.com/#https://a.example.nl/'],
    ['https://*.example.nl/*', 'https://a.example.nl.evil.com/'],
    ['https://*.example.nl/*', 'https://evilexample.nl/'],
    ['https://*.example.nl/*', 'https://a.example.nl@evil.com/'],
    ['https://*.example.nl/*', 'https://example.nl/'],
    ['https://*.example.nl/*', 'http://a.example.nl/'],
    ['https://dossier.example.nl/*', 'https://dossier.example.nl:8443/'],
    ['https://dossier.example.nl/*', 'https://dossierXexample.nl/'],
    ['https://dossier.example.nl/client/*', 'https://dossier.example.nl/beheer/'],
    ['https://dossier.example.nl/client/*', 'https://dossier.example.nl/beheer?/client/'],
    ['http://localhost/*', 'http://localhost:8080/'],
    ['https://dossier.example.nl/*', 'about:blank'],
  ])('%s is not %s', (match, address) => {
    expect(isSite(match, new URL(address))).toBe(false);
  });

  it('is any page at all, for an address that is none', () => {
    for (const match of ['*', 'https://*/*', '*://*/*', '<all_urls>', ''])
      expect([
        isSite(match, new URL('https://a.nl/')),
        isOrigin(match, new URL('https://a.nl/')),
        hostPatternOf(match),
      ]).toEqual([false, false, undefined]);
  });
});

describe('an address of which the browser makes no host, or another one', () => {
  // One of these among the sites of ICT, and the browser refuses them all.
  test.each(['http://10.0.0.256/*', 'https://*.10.0.0.256/*', 'http://10.1/*', 'http://010.0.0.1/*'])(
    '%s is none',
    (match) => expect(siteAddress(match)).toBeUndefined(),
  );
});

describe('an address that would let Kring see more than one site', () => {
  test.each([
    '*',
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'https://*.nl/*',
    'https://*.*/*',
    'https://*.*.nl/*',
    'https://**.example.nl/*',
    'https://a.*.nl/*',
    'https://*example.nl/*',
    'https://dossier.*/*',
    'https://*./*',
    'https://.nl/*',
    'https://a..nl/*',
    'https://user@a.nl/*',
    'https://a.nl:99999999/*',
    'https://a.nl/ b',
    'https://a.nl\n/*',
    ' https://a.nl/*',
    'HTTPS://a.nl/*',
    'https://[::1]/*',
    'ftp://a.nl/*',
    'file:///*',
    'javascript://a.nl/%0aalert(1)',
    'chrome-extension://*/*',
    'https:///*',
  ])('%j is none', (match) => {
    expect(siteAddress(match)).toBeUndefined();
  });
});

describe('the permission that is asked', () => {
  it('is for this host and every page of it, without the port', () => {
    expect(hostPatternOf('https://dossier.example.nl:8443/client/*')).toBe('https://dossier.example.nl/*');
    expect(hostPatternOf('https://*.example.nl')).toBe('https://*.example.nl/*');
  });

  it('covers every page of the site, whatever the address, and only its host', () => {
    const host = fc.constantFrom('example.nl', 'a.example.nl', 'b.a.example.nl', 'evil.com', 'localhost');
    fc.assert(
      fc.property(fc.boolean(), host, host, fc.webPath(), (wild, of, at, path) => {
        const match = `https://${wild ? '*.' : ''}${of}/*`;
        const url = new URL(`https://${at}${path}`);
        const fits = wild ? of !== 'localhost' && at.endsWith(`.${of}`) : at === of;
        expect(isSite(match, url)).toBe(fits);
        expect(isOrigin(match, url)).toBe(fits);
      }),
    );
  });

  it('is answered for anything that somebody writes, without waiting', () => {
    fc.assert(fc.property(fc.string(), (match) => void hostPatternOf(match)));
    for (const hostile of [
      'a.'.repeat(400_000),
      '-'.repeat(800_000),
      '*.'.repeat(400_000),
      'a/'.repeat(400_000),
    ])
      expect(siteAddress(`https://${hostile}!\n`)).toBeUndefined();
  });
});
