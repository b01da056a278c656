import Type, { type Static } from 'typebox';
import { Closed } from './nullable.ts';

export const CaptchaSchema = Closed({
  /** Goes back in `hipObject`, together with the solution. */
  FlowId: Type.String(),
  /** A script that solves the captcha and fills `window.top[ObjectName]`. */
  HipUrl: Type.String(),
  ObjectName: Type.String(),
  FunctionName: Type.String(),
});

/** A challenge of ALTCHA's proof of work, version 2, as its widget reads it. */
export const CaptchaChallengeSchema = Closed({
  parameters: Closed({
    algorithm: Type.String(),
    nonce: Type.String(),
    salt: Type.String(),
    cost: Type.Integer(),
    keyLength: Type.Integer(),
    keyPrefix: Type.String(),
    keySignature: Type.String(),
    data: Closed({ flow: Type.String() }),
  }),
  signature: Type.String(),
});

export type CaptchaWire = Static<typeof CaptchaSchema>;
export type CaptchaChallengeWire = Static<typeof CaptchaChallengeSchema>;
