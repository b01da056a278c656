import { constants, generateKeyPair, type JsonWebKey, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** Tokens are minted by Node's own cryptography: the library that the server verifies them with has no part in it. */
const newKeyPair = promisify(generateKeyPair);
const signed = promisify(sign);

export type Algorithm = 'RS256' | 'PS256' | 'ES256';

export interface SigningKey {
  readonly kid: string;
  readonly alg: Algorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly publicJwk: JsonWebKey;
}

export async function newSigningKey(kid: string, alg: Algorithm = 'RS256'): Promise<SigningKey> {
  const pair =
    alg === 'ES256' ? await newKeyPair('ec', { namedCurve: 'P-256' }) : await newKeyPair('rsa', { modulusLength: 2048 });
  // Without `alg`, as Microsoft publishes its keys.
  return { kid, alg, ...pair, publicJwk: { ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig' } };
}

export const encodedPart = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token in the compact form (RFC 7515, 3.1), signed as RFC 7518 says. Members that are undefined are left out. */
export async function mintToken(header: object, claims: object, { alg, privateKey }: SigningKey): Promise<string> {
  const text = `${encodedPart(header)}.${encodedPart(claims)}`;
  const signature = await signed('sha256', Buffer.from(text), { key: privateKey, ...optionsOf[alg] });
  return `${text}.${signature.toString('base64url')}`;
}

const optionsOf = {
  RS256: {},
  PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  ES256: { dsaEncoding: 'ieee-p1363' },
} as const;
