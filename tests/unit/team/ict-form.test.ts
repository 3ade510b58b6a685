import { expect, it } from 'vitest';
import type { Profile } from '../../../utils/profile/schema';
import { FIREFOX_ID } from '../../../utils/roll-out/firefox-id';
import { STORES } from '../../../utils/roll-out/stores';
import { newIctForm, readIctForm, type IctForm } from '../../../utils/team/ict-form';

const PROFILE: Profile = { kring: 1, name: 'Zuid' };
const ID = 'abcdefghijklmnopabcdefghijklmnop';
const OTHER = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const XPI = 'https://intranet.example.org/kring.xpi';
const UPDATES = 'https://intranet.example.org/kring.xml';
const EMPTY = newIctForm(ID, undefined);

async function keys(): Promise<{ publicKey: string; privateKey: string; id: string }> {
  const pair = await crypto.subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength: 2048,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  );
  const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey));
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', spki))
    .toString('hex')
    .slice(0, 32);
  const id = Array.from(hash, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  return { publicKey: spki.toString('base64'), privateKey: pkcs8.toString('base64'), id };
}

it('begins with the id of this Kring where it came from a store, or from the organisation, and else empty', () => {
  expect(newIctForm(ID, STORES.chrome)).toEqual({ ...EMPTY, chromeId: ID });
  expect(newIctForm(ID, STORES.edge)).toEqual({ ...EMPTY, edgeId: ID });
  expect(newIctForm(ID, UPDATES)).toEqual({ ...EMPTY, from: 'own', ownId: ID, updateUrl: UPDATES });
  expect(newIctForm(FIREFOX_ID, undefined)).toEqual(EMPTY);
  expect(newIctForm('kring@zorg.example.org', UPDATES)).toEqual({
    ...EMPTY,
    from: 'own',
    firefoxId: 'kring@zorg.example.org',
  });
  expect(Object.values(EMPTY).filter((value) => value === ID)).toEqual([]);
});

it('makes files for the browsers of which something was filled in, and for no other', async () => {
  const made = async (form: Partial<IctForm>): Promise<unknown> =>
    readIctForm({ ...EMPTY, ...form }, PROFILE);
  expect(await made({ chromeId: ` ${ID} `, profileLocked: true })).toEqual({
    rollOut: { profile: PROFILE, profileLocked: true, chrome: { id: ID, updateUrl: STORES.chrome } },
  });
  expect(await made({ edgeId: OTHER, firefoxUrl: XPI })).toEqual({
    rollOut: {
      profile: PROFILE,
      profileLocked: false,
      edge: { id: OTHER, updateUrl: STORES.edge },
      firefox: { id: FIREFOX_ID, installUrl: XPI },
    },
  });
  const own = { id: OTHER, updateUrl: UPDATES };
  // What was typed for the stores stays in its fields, and does not count.
  expect(await made({ from: 'own', chromeId: 'x', ownId: OTHER, updateUrl: UPDATES })).toEqual({
    rollOut: { profile: PROFILE, profileLocked: false, chrome: own, edge: own },
  });
  const firefox = { id: 'kring@intranet.example.org', installUrl: XPI };
  expect(await made({ from: 'own', firefoxId: firefox.id, firefoxUrl: XPI })).toEqual({
    rollOut: { profile: PROFILE, profileLocked: false, firefox },
  });
});

it('makes the id of a public key, and takes no private one', async () => {
  const { publicKey, privateKey, id } = await keys();
  const own = { ...EMPTY, from: 'own', updateUrl: UPDATES } as const;
  expect(await readIctForm({ ...own, ownId: publicKey }, PROFILE)).toMatchObject({
    rollOut: { chrome: { id } },
  });
  expect(await readIctForm({ ...own, ownId: privateKey }, PROFILE)).toEqual({
    faults: { ownId: 'notKey' },
  });
});

it.each([
  ['an id that is too short', { chromeId: 'abc' }, { chromeId: 'notId' }],
  ['a key where only an id is asked', { chromeId: 'MIIB' }, { chromeId: 'notId' }],
  ['no id and no key', { from: 'own', ownId: 'abc', updateUrl: UPDATES }, { ownId: 'notKey' }],
  ['an address without https', { firefoxUrl: 'http://intranet/kring.xpi' }, { firefoxUrl: 'notAddress' }],
  [
    'an address with a password in it',
    { from: 'own', ownId: ID, updateUrl: 'https://a:b@example.org/x.xml' },
    { updateUrl: 'notAddress' },
  ],
  ['an id without updates', { from: 'own', ownId: ID }, { updateUrl: 'noAddress' }],
  ['updates without an id', { from: 'own', updateUrl: UPDATES }, { ownId: 'noId' }],
  ['a package for Firefox without its id', { from: 'own', firefoxUrl: XPI }, { firefoxId: 'notFirefoxId' }],
  [
    'an id that Firefox does not take',
    { from: 'own', ownId: ID, updateUrl: UPDATES, firefoxId: 'kring' },
    { firefoxId: 'notFirefoxId' },
  ],
  ['nothing at all', {}, { chromeId: 'nothing' }],
  ['nothing but spaces', { from: 'own', firefoxUrl: ' ' }, { ownId: 'nothing' }],
  [
    'every field by itself',
    { chromeId: 'x', edgeId: ID, firefoxUrl: 'x' },
    { chromeId: 'notId', firefoxUrl: 'notAddress' },
  ],
] as const)('says what is wrong with %s', async (_, form, faults) => {
  expect(await readIctForm({ ...EMPTY, ...form }, PROFILE)).toEqual({ faults });
});
