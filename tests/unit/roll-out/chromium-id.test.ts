import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chromiumId, isPrivateKey } from '../../../utils/roll-out/chromium-id';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const der = (key: KeyObject, type: 'spki' | 'pkcs8' | 'pkcs1' | 'sec1'): string =>
  (key.export({ type, format: 'der' } as never) as unknown as Buffer).toString('base64');
const pem = (key: KeyObject, type: 'spki' | 'pkcs8' | 'pkcs1' | 'sec1'): string =>
  key.export({ type, format: 'pem' } as never) as unknown as string;

/** PLATFORM 4, in another way than the code does it. */
const meant = (key: KeyObject): string =>
  createHash('sha256')
    .update(Buffer.from(der(key, 'spki'), 'base64'))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]!);

describe('the id of a package', () => {
  it('is taken as it is', async () => {
    expect(await chromiumId(' abcdefghijklmnopabcdefghijklmnop\n')).toBe('abcdefghijklmnopabcdefghijklmnop');
  });

  it('comes from a public key: a PEM file, or the key of a manifest', async () => {
    for (const { publicKey } of [RSA, EC]) {
      expect(await chromiumId(pem(publicKey, 'spki'))).toBe(meant(publicKey));
      expect(await chromiumId(`  ${pem(publicKey, 'spki').replaceAll('\n', '\r\n')}`)).toBe(meant(publicKey));
      expect(await chromiumId(der(publicKey, 'spki'))).toBe(meant(publicKey));
      expect(isPrivateKey(pem(publicKey, 'spki'))).toBe(false);
      expect(isPrivateKey(der(publicKey, 'spki'))).toBe(false);
    }
  });

  it('never comes from a private key, and that is known for one', async () => {
    const locked = RSA.privateKey.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    }) as string;
    for (const key of [
      locked,
      pem(RSA.privateKey, 'pkcs8'),
      pem(RSA.privateKey, 'pkcs1'),
      pem(EC.privateKey, 'sec1'),
      der(RSA.privateKey, 'pkcs8'),
      der(RSA.privateKey, 'pkcs1'),
      der(EC.privateKey, 'sec1'),
    ]) {
      expect(isPrivateKey(key)).toBe(true);
      expect(await chromiumId(key)).toBeUndefined();
    }
  });

  it('does not come from anything else', async () => {
    const key = der(RSA.publicKey, 'spki');
    for (const text of [
      '',
      'Kring',
      'abcdefghijklmnopabcdefghijklmnoq',
      'ABCDEFGHIJKLMNOPABCDEFGHIJKLMNOP',
      'abcdefghijklmnop',
      key.slice(0, -8),
      `${key.replace(/=+$/, '')}AAAA`,
      der(RSA.publicKey, 'pkcs1'),
      'MA==',
      '////////',
    ]) {
      expect(await chromiumId(text), text).toBeUndefined();
      expect(isPrivateKey(text), text).toBe(false);
    }
  });
});
