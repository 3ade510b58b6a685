import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nlTeam } from '../../../utils/i18n/nl-team';
import { FIREFOX_ID } from '../../../utils/roll-out/firefox-id';
import { hostsOf } from '../../../utils/roll-out/hosts';
import { rollOutFiles } from '../../../utils/roll-out/roll-out-files';
import type { RollOut } from '../../../utils/roll-out/roll-out';
import { kringZip } from '../../../utils/roll-out/zip';
import { ID, NASTY_PROFILE, PROFILES, anyRollOut, rollOutOf, textOf, withSites, xmlOf } from './roll-outs';

const PATHS = [
  'LEESMIJ.html',
  'chrome/kring.json',
  'chrome/kring.reg',
  'chrome/kring-weg.reg',
  'chrome/kring-intune.ps1',
  'chrome/kring-intune-weg.ps1',
  'chrome/kring.mobileconfig',
  'edge/kring.json',
  'edge/kring.reg',
  'edge/kring-weg.reg',
  'edge/kring-intune.ps1',
  'edge/kring-intune-weg.ps1',
  'edge/kring.mobileconfig',
  'firefox/policies.json',
  'firefox/kring.mobileconfig',
  'groepsbeleid/kring.admx',
  'groepsbeleid/nl-NL/kring.adml',
  'groepsbeleid/en-US/kring.adml',
  'profiel.json',
];

/** Every tag that has to be closed, and every sign that had to be escaped: the page is XML as well as HTML. */
function pageOf(rollOut: RollOut): string {
  const text = xmlOf(textOf(rollOut, 'LEESMIJ.html')).documentElement?.textContent ?? '';
  return text.replace(/\s+/g, ' ');
}

describe('the files for ICT', () => {
  it('are there for every browser that was named, and only those', () => {
    const rollOut = rollOutOf(NASTY_PROFILE);
    expect(rollOutFiles(rollOut).map(({ path }) => path)).toEqual(PATHS);
    const { chrome: _, edge: __, ...firefox } = rollOut;
    expect(rollOutFiles(firefox).map(({ path }) => path)).toEqual([
      'LEESMIJ.html',
      'firefox/policies.json',
      'firefox/kring.mobileconfig',
      'profiel.json',
    ]);
  });

  it('say of themselves what was tried in a browser', () => {
    const tried = rollOutFiles(rollOutOf(NASTY_PROFILE)).filter(({ proof }) => proof === 'browser');
    expect(tried.map(({ path }) => path)).toEqual(['chrome/kring.json', 'firefox/policies.json']);
  });

  it('name no address of this computer', () => {
    for (const { bytes } of rollOutFiles(rollOutOf(withSites(3))))
      expect(new TextDecoder().decode(bytes)).not.toMatch(/127\.0\.0\.1|localhost|file:\/\//);
  });

  it.each(PROFILES)('are in one zip, with the same bytes every time: %s', (_, profile) => {
    const files = rollOutFiles(rollOutOf(profile));
    const zip = kringZip(files);
    expect(unzipSync(zip)).toEqual(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])));
    expect(kringZip(rollOutFiles(rollOutOf(profile)))).toEqual(zip);
    // The day of each file in the list at the end of the zip: the first of 1980.
    expect(Buffer.from(zip).readUInt32LE(10)).toBe(0x00210000);
  });
});

describe('the page for an administrator', () => {
  it('names every file, every id and every site', () => {
    const rollOut = rollOutOf(NASTY_PROFILE);
    const page = pageOf(rollOut);
    for (const word of [
      ...PATHS.filter((path) => path !== 'LEESMIJ.html'),
      ...hostsOf(NASTY_PROFILE),
      ID,
      FIREFOX_ID,
      rollOut.edge!.id,
      rollOut.edge!.updateUrl,
      nlTeam.ict.set,
      nlTeam.settings.of.retentionHours.values[8],
      'retentionHours = 8',
      'profileLocked = true',
      'chrome://policy',
      'edge://policy',
      'about:policies',
    ])
      expect(page).toContain(word);
  });

  it('is sound whatever the profile says, and asks nothing from elsewhere', () => {
    fc.assert(
      fc.property(anyRollOut(), (rollOut) => {
        expect(pageOf(rollOut)).toContain(rollOut.profile.name);
        expect(textOf(rollOut, 'LEESMIJ.html')).not.toMatch(
          /<(script|link|img|iframe|a)\b|\b(src|href)=|url\(/,
        );
      }),
      { numRuns: 50 },
    );
    expect(pageOf(rollOutOf(NASTY_PROFILE))).toContain('<b>&amp;]]>');
  });

  it('says when there are more sites than a browser takes', () => {
    const too = 'Een browser neemt er hoogstens 100';
    expect(pageOf(rollOutOf(withSites(101)))).toContain(too);
    expect(pageOf(rollOutOf(withSites(100)))).not.toContain(too);
  });

  it('speaks only of the browsers that were named', () => {
    const { chrome: _, edge: __, ...firefox } = rollOutOf(NASTY_PROFILE);
    expect(pageOf(firefox)).not.toMatch(/Groepsbeleid \(Chrome|register of Intune|chrome:|edge:/);
    const { firefox: ___, ...chromium } = rollOutOf(NASTY_PROFILE);
    expect(pageOf(chromium)).not.toContain(FIREFOX_ID);
  });
});
