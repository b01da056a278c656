/** Why nobody can sign in now; each has a text. */
export type SignInTrouble =
  /** The provider does not answer, or its code could not be loaded. */
  | 'unreachable'
  /** The provider refused, or answered what cannot be used. */
  | 'refused'
  /** Signing in ended again and again without anybody being signed in. */
  | 'loop';

/** Codes with which MSAL says that nobody answered. */
const UNREACHABLE = new Set<unknown>([
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
]);

/** What providers answer when somebody goes back instead of signing in. */
export const isChangeOfMind = (error: unknown): boolean => codeOf(error) === 'access_denied';

/** An error without a code of the library comes from loading its code. */
export const troubleOf = (error: unknown): SignInTrouble =>
  codeOf(error) === undefined || UNREACHABLE.has(codeOf(error)) ? 'unreachable' : 'refused';

/** The code of a provider or of MSAL, such as `invalid_grant`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'errorCode' in error ? String(error.errorCode) : undefined;
