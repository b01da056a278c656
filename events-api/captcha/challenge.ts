import { randomInt } from 'node:crypto';
import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { CaptchaChallengeWire } from '../../contract/captcha.ts';
import type { CaptchaSecret } from './captcha-secret.ts';
import type { Flow } from './flow.ts';

/**
 * The work: keys are derived one after the other until one begins as the challenge says, about two million rounds of SHA-256 in all
 * (`docs/decisions/0013-staying-up.md` says how long that takes). It is known beforehand after how many keys the right one comes, so
 * that nobody is unlucky; making a challenge costs one of them.
 */
const ROUNDS_OF_A_KEY = 1_000;
const FEWEST_KEYS = 1_000;
const MOST_KEYS = 3_000;

export async function makeChallenge(secret: CaptchaSecret, flow: Flow): Promise<CaptchaChallengeWire> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS_OF_A_KEY,
    counter: randomInt(FEWEST_KEYS, MOST_KEYS),
    deriveKey,
    data: { flow: flow.id },
    hmacSignatureSecret: await secret.keyFor('challenge'),
    hmacKeySignatureSecret: await secret.keyFor('solution'),
  });
  // The library's type leaves out what was asked for; the route's schema checks it.
  return challenge as CaptchaChallengeWire;
}
