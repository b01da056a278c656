import { registrationRefusals } from '../../../../../contract/error-codes.ts';

/** A refusal of the contract's closed list; each has its text under `registration.refused`. */
export type KnownRefusal = keyof typeof registrationRefusals;

export function isKnownRefusal(code: string | null): code is KnownRefusal {
  return code !== null && Object.hasOwn(registrationRefusals, code);
}

export function isCaptchaRefusal(code: string | null): boolean {
  return code === ('captcha_missing' satisfies KnownRefusal) || code === ('captcha_wrong' satisfies KnownRefusal);
}
