import Type, { type Static } from 'typebox';
import { Check } from 'typebox/value';
import { CaptchaChallengeSchema } from '../../contract/captcha.ts';

/** In characters; that of an honest client has about 900. */
const LONGEST = 4096;

/** What solvers of ALTCHA hand in: the challenge as it was given to them, and the solution. */
const PayloadSchema = Type.Object({
  challenge: CaptchaChallengeSchema,
  solution: Type.Object({ counter: Type.Integer(), derivedKey: Type.String() }),
});

export type CaptchaPayload = Static<typeof PayloadSchema>;

/** Undefined for a text that is no solution at all. */
export function readPayload(text: string): CaptchaPayload | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const payload: unknown = JSON.parse(Buffer.from(text, 'base64').toString());
    return Check(PayloadSchema, payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}
