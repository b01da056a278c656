import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the provider signs with. */
export interface Keys {
  /** Private; the first one signs. */
  readonly jwks: readonly JWK[];
  /** For its own cookies. */
  readonly cookies: readonly string[];
}

const fileIn = (data: string): string => join(data, 'keys.json');

/** The keys of this provider: made once and kept. */
export async function loadKeys(data: string): Promise<Keys> {
  const file = fileIn(data);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  return save(data, { jwks: [await newKey()], cookies: [randomBytes(32).toString('base64url')] });
}

/** From now on another key signs, and the old one is not published any more. */
export async function rotateKeys(data: string): Promise<Keys> {
  return save(data, { ...(await loadKeys(data)), jwks: [await newKey()] });
}

function save(data: string, keys: Keys): Keys {
  const file = fileIn(data);
  mkdirSync(data, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'RS256' };
}
