import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const KEY_LENGTH = 32;

/** A password as it is kept: a salt and what scrypt makes of both. */
export async function hashOf(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(password.normalize('NFKC'), salt, KEY_LENGTH)).toString('base64url')}`;
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [salt = '', key = ''] = kept.split('.').map((part) => Buffer.from(part, 'base64url'));
  return timingSafeEqual(await derive(password.normalize('NFKC'), Buffer.from(salt), KEY_LENGTH), Buffer.from(key));
}
