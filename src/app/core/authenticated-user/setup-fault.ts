/** What is set up wrongly, as far as it can be found out from the browser; each has a text for whoever set up the portal. */
export type SetupFault =
  /** Nothing answers at the provider's address. */
  | 'unreachable'
  /** The portal's own security policy forbids to call the provider. */
  | 'blocked'
  /** The provider answers, but not to this website. */
  | 'cors'
  /** No description of a provider where one should be: by provider, because other settings are to be looked at. */
  | 'aadB2C'
  | 'externalId'
  | 'openIdConnect'
  /** The description names another issuer than the settings. */
  | 'issuer'
  | 'clientId'
  | 'redirectUri'
  /** The portal is registered as a server's application, which needs a secret. */
  | 'singlePage'
  | 'scope'
  /** The answer belongs to a sign-in that was not begun on this page. */
  | 'otherPage'
  | 'clock'
  /** The Events API knows another provider or application than the portal. */
  | 'webApplication'
  | 'unknown';

/**
 * Codes by which providers, MSAL and the Events API tell it. Microsoft's are from its lists: learn.microsoft.com/azure/active-directory-b2c/error-codes
 * and learn.microsoft.com/entra/identity-platform/reference-error-codes.
 */
const FAULT_OF_CODE: Readonly<Record<string, SetupFault>> = {
  AADB2C90006: 'redirectUri',
  AADB2C90007: 'redirectUri',
  AADSTS50011: 'redirectUri',
  AADSTS500113: 'redirectUri',
  AADSTS700016: 'clientId',
  unauthorized_client: 'clientId',
  invalid_client: 'clientId',
  AADB2C90079: 'singlePage',
  AADSTS7000218: 'singlePage',
  AADSTS9002326: 'singlePage',
  AADB2C90012: 'scope',
  AADB2C90117: 'scope',
  AADSTS70011: 'scope',
  invalid_scope: 'scope',
  issuer_validation_failed: 'issuer',
  nonce_mismatch: 'otherPage',
  state_mismatch: 'otherPage',
  state_not_found: 'otherPage',
  invalid_state: 'otherPage',
  no_token_request_cache_error: 'otherPage',
  bearer_expired: 'clock',
  bearer_not_yet_valid: 'clock',
  bearer_audience_invalid: 'webApplication',
  bearer_issuer_invalid: 'webApplication',
  bearer_signature_invalid: 'webApplication',
  identity_not_configured: 'webApplication',
};

export const faultOfCode = (code: string | undefined): SetupFault | undefined => FAULT_OF_CODE[code ?? ''];
