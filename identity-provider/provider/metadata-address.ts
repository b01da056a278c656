import { isPolicy, POLICY_PARAMETER } from './policies.ts';

const METADATA = '/.well-known/openid-configuration';

/**
 * The metadata are found where Azure AD B2C and Entra External ID have them as well: `/{tenant}/v2.0/.well-known/…?p={policy}`,
 * `/{tenant}/{policy}/v2.0/.well-known/…`, `/tfp/{tenant}/{policy}/v2.0/.well-known/…`.
 * @param url path and query of a request
 * @returns where the provider itself has what is asked for
 */
export function plainAddressOf(url: string): string {
  const [path = '', query = ''] = url.split('?');
  if (!path.endsWith(METADATA)) return url;
  const policy = path.split('/').find(isPolicy) ?? new URLSearchParams(query).get(POLICY_PARAMETER);
  return isPolicy(policy) ? `${METADATA}?${POLICY_PARAMETER}=${policy}` : METADATA;
}
