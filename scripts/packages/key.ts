/** The key with which an organisation signs its package for Chromium, and the id that follows from it. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { idFrom } from '../../utils/roll-out/chromium-id.ts';

/** Smaller keys are not safe. In bits. */
const SMALLEST = 2048;

/** The command that makes a key. */
export const MAKE_KEY = 'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:4096 -out kring.pem';

const MAKE_ONE =
  `\nEen nieuwe sleutel maak je zo: ${MAKE_KEY}` +
  '\nBewaar hem goed en geef hem aan niemand: alleen met deze sleutel kun je Kring later bijwerken. Is er al een Kring van jullie uitgerold? Zoek dan de sleutel van toen.';

/**
 * Reads a private key from a PEM file.
 * @throws Error with a Dutch sentence that says what is wrong and what to do.
 */
export function readKey(path: string): KeyObject {
  if (!existsSync(path)) throw new Error(`Er is geen sleutel gevonden: ${path} bestaat niet.${MAKE_ONE}`);
  const pem = readFileSync(path, 'utf8');
  // Of both kinds of PEM with a password.
  if (pem.includes('ENCRYPTED'))
    throw new Error(
      `Op de sleutel in ${path} zit een wachtwoord, en daarmee kan deze opdracht niet werken. Maak een kopie zonder wachtwoord, en gooi die daarna weer weg: openssl pkey -in ${path} -out kring-zonder-wachtwoord.pem`,
    );
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error(`In ${path} staat geen privésleutel (PEM).${MAKE_ONE}`);
  }
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error(`De sleutel in ${path} is geen RSA-sleutel, en die is hier nodig.${MAKE_ONE}`);
  if (modulusLength < SMALLEST)
    throw new Error(
      `De sleutel in ${path} is te klein: ${modulusLength} bits in plaats van minstens ${SMALLEST}.${MAKE_ONE}`,
    );
  return key;
}

/** The public key as the manifest of an extension wants it: base64 of the DER, on one line. */
export function manifestKey(key: KeyObject): string {
  return publicDer(key).toString('base64');
}

/** The id by which Chrome and Edge know what was signed with this key: 32 letters a to p. */
export function chromiumId(key: KeyObject): string {
  return idFrom(idBytes(key));
}

/** The same id as the 16 bytes that it is made of. */
export function idBytes(key: KeyObject): Uint8Array {
  return createHash('sha256').update(publicDer(key)).digest().subarray(0, 16);
}

/** The public half of a key, as DER. */
export function publicDer(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}
