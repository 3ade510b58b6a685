import { DOMParser, type Document } from '@xmldom/xmldom';
import fc from 'fast-check';
import type { Profile } from '../../../utils/profile/schema';
import { FIREFOX_ID } from '../../../utils/roll-out/firefox-id';
import { rollOutFiles } from '../../../utils/roll-out/roll-out-files';
import type { RollOut } from '../../../utils/roll-out/roll-out';
import { STORES } from '../../../utils/roll-out/stores';
import { anyProfile } from '../profile/any-profile';

export const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OTHER_ID = 'ponmlkjihgfedcbaponmlkjihgfedcba';

/** Every sign that some format has for itself. */
const NASTY = `"quotes" \\back\\\\slash\\ <b>&amp;]]> 'één' ‘twee’ “drie” \`vier\` $(string.kring) %PATH% {0} \u2028\uffff\ud800😀 é`;

/** A profile in which every text is nasty. */
export const NASTY_PROFILE: Profile = {
  kring: 1,
  name: `${NASTY} ${'n'.repeat(200)}`.slice(0, 200),
  help: `eerste regel\r\ntweede regel\n\ten een tab ${NASTY}`,
  settings: { retentionHours: 8, storage: 'memory', names: 'off', liveReading: 'on', language: 'en' },
  client: { article: 'het', singular: '<b>&', plural: '\'"\\' },
  sets: [{ id: 'eigen', title: NASTY, questions: [{ id: 'een', ask: { u: NASTY, je: '‘je’' } }] }],
  sites: [
    { name: NASTY, match: 'https://dossier.example.org/client/*' },
    { match: 'https://dossier.example.org:8443/*' },
    { match: 'https://*.example.org/x/*' },
    { match: 'http://localhost:*/y' },
  ],
};

/** So many dossiers, each on a host of its own. */
export function withSites(count: number): Profile {
  return {
    kring: 1,
    name: 'Veel',
    sites: Array.from({ length: count }, (_, at) => ({ match: `https://dossier-${at}.example.org/*` })),
  };
}

/** A roll-out for every browser: Chrome from a store, Edge from an address of the organisation. */
export function rollOutOf(profile: Profile, profileLocked = true): RollOut {
  return {
    profile,
    profileLocked,
    chrome: { id: ID, updateUrl: STORES.chrome },
    edge: { id: OTHER_ID, updateUrl: 'https://kring.example.org/updates.xml?a=1&b=2' },
    firefox: { id: FIREFOX_ID, installUrl: STORES.firefox },
  };
}

/** Profiles on which every format is tried. */
export const PROFILES: readonly (readonly [string, Profile])[] = [
  ['a nasty profile', NASTY_PROFILE],
  ['1000 sites', withSites(1000)],
  ['an empty profile', { kring: 1, name: 'Kring' }],
];

/** Any roll-out at all. */
export function anyRollOut(): fc.Arbitrary<RollOut> {
  return fc.tuple(anyProfile(), fc.boolean()).map(([profile, locked]) => rollOutOf(profile, locked));
}

const made = new WeakMap<RollOut, ReturnType<typeof rollOutFiles>>();

/** The bytes of one file. @throws Error when there is none. */
export function bytesOf(rollOut: RollOut, path: string): Uint8Array {
  const files = made.get(rollOut) ?? rollOutFiles(rollOut);
  made.set(rollOut, files);
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`no ${path}`);
  return found.bytes;
}

/** The text of one file of UTF-8. */
export function textOf(rollOut: RollOut, path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(rollOut, path));
}

/** A document of XML. @throws Error on the least thing that is not sound. */
export function xmlOf(text: string): Document {
  const onError = (level: string, message: string): never => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text, 'text/xml');
}
