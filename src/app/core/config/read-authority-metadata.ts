import type { SettingsReader } from './settings-reader';
import type { AuthorityMetadata } from './sign-in-settings';

const NEEDED = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;

/**
 * The discovery document of a provider, given in `config.json`.
 *
 * @param content the same, unread: members that no sign-in needs are handed on
 */
export function readAuthorityMetadata(group: SettingsReader, content: unknown): AuthorityMetadata {
  const [issuer, authorization_endpoint, token_endpoint, jwks_uri] = NEEDED.map((member) => {
    const written = group.requiredText(member);
    if (written !== '' && !/^https?:\/\/[^\s]+$/.test(written)) group.report(member, 'notAnAddress', written);
    return written;
  }) as [string, string, string, string];
  return { ...(content as object), issuer, authorization_endpoint, token_endpoint, jwks_uri };
}
