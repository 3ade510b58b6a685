import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { FIREFOX_ID } from '../../../utils/roll-out/firefox-id';
import type { RollOut } from '../../../utils/roll-out/roll-out';
import { expectManaged } from './managed';
import { ID, PROFILES, anyRollOut, rollOutOf, textOf, xmlOf } from './roll-outs';

interface Dictionary {
  readonly [key: string]: unknown;
}

const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/;
const ENVELOPE = ['Type', 'Identifier', 'UUID', 'Version', 'DisplayName'].map((name) => `Payload${name}`);

function payloads(rollOut: RollOut, browser: string): readonly Dictionary[] {
  const text = textOf(rollOut, `${browser}/kring.mobileconfig`);
  xmlOf(text);
  const profile = parse(text) as unknown as Dictionary;
  expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1, PayloadScope: 'System' });
  const content = profile.PayloadContent as readonly Dictionary[];
  const ids = [profile, ...content].map((each) => each.PayloadUUID as string);
  for (const id of ids) expect(id).toMatch(UUID);
  expect(new Set(ids).size).toBe(ids.length);
  for (const each of content) expect(Object.keys(each)).toEqual(expect.arrayContaining(ENVELOPE));
  return content;
}

function without(payload: Dictionary | undefined): Dictionary {
  return Object.fromEntries(Object.entries(payload ?? {}).filter(([name]) => !ENVELOPE.includes(name)));
}

function expectSound(rollOut: RollOut): void {
  for (const [browser, domain, id] of [
    ['chrome', 'com.google.Chrome', ID],
    ['edge', 'com.microsoft.Edge', rollOut.edge!.id],
  ] as const) {
    const [policies, kring] = payloads(rollOut, browser);
    const { ExtensionSettings } = JSON.parse(textOf(rollOut, `${browser}/kring.json`)) as Dictionary;
    expect(policies).toMatchObject({ PayloadType: domain });
    expect(without(policies)).toEqual({ ExtensionSettings });
    expect(kring).toMatchObject({ PayloadType: `${domain}.extensions.${id}` });
    expectManaged(without(kring), rollOut);
  }
  const [payload] = payloads(rollOut, 'firefox');
  const domain = (payload?.PayloadContent as Dictionary)['org.mozilla.firefox'] as Dictionary;
  const [forced] = domain.Forced as readonly { mcx_preference_settings: Dictionary }[];
  const { policies } = JSON.parse(textOf(rollOut, 'firefox/policies.json')) as { policies: Dictionary };
  expect(forced?.mcx_preference_settings).toEqual({ EnterprisePoliciesEnabled: true, ...policies });
  expect(JSON.stringify(policies)).toContain(FIREFOX_ID);
}

describe('a profile for macOS', () => {
  it.each(PROFILES)('says what the policies say, for every browser: %s', (_, profile) =>
    expectSound(rollOutOf(profile)),
  );

  it('does so for any profile', () => {
    fc.assert(fc.property(anyRollOut(), expectSound), { numRuns: 20 });
  });

  it('is another one when something changed, and takes the place of the one before', () => {
    const [before, after] = ['Noord', 'Woord'].map(
      (name) =>
        parse(textOf(rollOutOf({ kring: 1, name }), 'chrome/kring.mobileconfig')) as unknown as Dictionary,
    );
    expect(after!.PayloadUUID).not.toBe(before!.PayloadUUID);
    expect(after!.PayloadIdentifier).toBe(before!.PayloadIdentifier);
  });
});
