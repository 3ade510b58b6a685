import { describe, expect, it } from 'vitest';
import { hashKeyOf, keyedHash, makeKeys, seal, sealKeyOf, unseal } from '../../../utils/store/crypto';

const value = { people: { a: { words: 'zus', name: 'Ànna 👩‍👧' } }, typing: {} };

describe('seal', () => {
  it('comes back as it was', async () => {
    const keys = await makeKeys();
    expect(await unseal(keys, 'row', await seal(keys, 'row', value))).toEqual(value);
  });

  it('holds nothing readable, and never the same bytes twice', async () => {
    const keys = await makeKeys();
    const one = await seal(keys, 'row', value);
    const two = await seal(keys, 'row', value);
    expect(Buffer.from(one.data).toString('latin1')).not.toMatch(/people|zus|typing/);
    expect(Buffer.from(one.iv)).not.toEqual(Buffer.from(two.iv));
    expect(Buffer.from(one.data)).not.toEqual(Buffer.from(two.data));
  });

  it('opens for no other row, no other key, and no changed byte', async () => {
    const keys = await makeKeys();
    const sealed = await seal(keys, 'row', value);
    await expect(unseal(keys, 'other row', sealed)).rejects.toThrow();
    await expect(unseal(await makeKeys(), 'row', sealed)).rejects.toThrow();
    for (let at = 0; at < sealed.data.byteLength; at++) {
      const data = sealed.data.slice(0);
      new Uint8Array(data)[at]! ^= 1;
      await expect(unseal(keys, 'row', { ...sealed, data })).rejects.toThrow();
    }
    const iv = sealed.iv.slice();
    iv[0]! ^= 1;
    await expect(unseal(keys, 'row', { ...sealed, iv })).rejects.toThrow();
  });

  it('has keys that cannot be read out', async () => {
    const keys = await makeKeys();
    for (const key of [keys.seal, keys.hash, await sealKeyOf(new Uint8Array(32))]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
      await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
    }
    expect(keys.seal.algorithm).toMatchObject({ name: 'AES-GCM', length: 256 });
  });
});

describe('keyedHash', () => {
  it('is HMAC-SHA-256 (RFC 4231, test case 2)', async () => {
    const hash = await hashKeyOf(new TextEncoder().encode('Jefe'));
    expect(await keyedHash({ hash }, 'what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('is the same for the same text on one installation only', async () => {
    const keys = await makeKeys();
    expect(await keyedHash(keys, '1041')).toBe(await keyedHash(keys, '1041'));
    expect(await keyedHash(keys, '1041')).not.toBe(await keyedHash(keys, '1042'));
    expect(await keyedHash(await makeKeys(), '1041')).not.toBe(await keyedHash(keys, '1041'));
  });
});
