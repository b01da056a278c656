/** Why nobody can sign in now; each has a text. */
export type SignInTrouble =
  /** The provider does not answer, or its code could not be loaded. */
  | 'unreachable'
  /** The provider refused, or answered what cannot be used. */
  | 'refused'
  /** The provider signed somebody in, and the Events API takes none of its tokens. */
  | 'notAccepted'
  /** Signing in ended again and again without anybody being signed in. */
  | 'loop';

/** Codes with which MSAL says that nobody answered. */
const UNREACHABLE = new Set<unknown>([
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);

/** Azure AD B2C, when somebody follows "Forgot your password?" on the page of an older user flow. */
export const isForgottenPassword = (error: unknown): boolean => codeOf(error) === 'AADB2C90118';

/** What providers answer when somebody goes back instead of signing in; B2C numbers it. */
export const isChangeOfMind = (error: unknown): boolean => ['access_denied', 'AADB2C90091'].includes(codeOf(error) ?? '');

/** An error without a code of the library comes from loading its code. */
export const troubleOf = (error: unknown): SignInTrouble =>
  codeOf(error) === undefined || UNREACHABLE.has(codeOf(error)) ? 'unreachable' : 'refused';

/** What Microsoft numbers (`AADB2C90118`, `AADSTS50011`), else the code of the provider or of MSAL, such as `invalid_grant`. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errorCode' in error)) return undefined;
  return /AAD(?:B2C|STS)\d+/.exec(error.message)?.[0] ?? String(error.errorCode);
}
