/** A captcha that is to be solved before one registers. */
export interface Captcha {
  readonly flowId: string;
  /** Where the challenge is fetched from; needs no token. */
  readonly challengeAddress: string;
}

/** What a registration carries to show that its captcha is solved. */
export interface CaptchaProof {
  readonly flowId: string;
  readonly solution: string;
}
