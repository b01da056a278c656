import { readAuthorityMetadata } from './read-authority-metadata';
import type {
  AadB2cSettings,
  AuthorityMetadata,
  ExternalIdSettings,
  OpenIdConnectSettings,
  SignInSettings,
} from './sign-in-settings';
import type { SettingsReader } from './settings-reader';

const GROUPS = ['aadB2CConfig', 'externalId', 'openIdConnect'] as const;
const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Checks and shapes the one provider that `config.json` names. Loaded only where sign-in is on (`load-portal-config`).
 *
 * @returns undefined when none is named rightly; then `settings.problems` says why
 */
export function readSignInSettings(settings: SettingsReader, portal: URL): SignInSettings | undefined {
  const isB2cOn = settings.flag('useAadB2C', true);
  const [group = 'aadB2CConfig', ...others] = GROUPS.filter((key) => settings.has(key) && (key !== 'aadB2CConfig' || isB2cOn));
  for (const other of others) settings.report(other, 'secondProvider');
  if (!settings.has(group)) settings.report(group, 'missing');
  else return READERS[group](settings.group(group), portal);
  return undefined;
}

const READERS = {
  aadB2CConfig: (group: SettingsReader, portal: URL): AadB2cSettings => ({
    provider: 'aadB2C',
    authorityHost: host(group, 'authorityHost'),
    tenant: word(group, 'tenant'),
    clientId: microsoftId(group, 'clientID'),
    signUpSignInPolicy: policy(group, 'signUpSignInPolicy'),
    otherPolicies: {
      ...(group.has('editProfilePolicy') && { editProfile: policy(group, 'editProfilePolicy') }),
      ...(group.has('resetPasswordPolicy') && { resetPassword: policy(group, 'resetPasswordPolicy') }),
    },
    scopes: group.texts('b2cScopes', []),
    redirectUri: redirectUri(group, portal),
  }),
  externalId: (group: SettingsReader, portal: URL): ExternalIdSettings => ({
    provider: 'externalId',
    authorityHost: host(group, 'authorityHost'),
    tenant: microsoftId(group, 'tenant'),
    clientId: microsoftId(group, 'clientId'),
    scopes: group.texts('scopes', []),
    redirectUri: redirectUri(group, portal),
  }),
  openIdConnect: (group: SettingsReader, portal: URL): OpenIdConnectSettings => ({
    provider: 'openIdConnect',
    authority: issuer(group, 'authority'),
    authorityMetadata: metadata(group),
    clientId: word(group, 'clientId'),
    scopes: group.texts('scopes', []),
    redirectUri: redirectUri(group, portal),
  }),
} as const;

/** A value of one word; angle brackets come from a template that was not filled in. */
function word(group: SettingsReader, key: string): string {
  const written = group.requiredText(key);
  if (/[<>{}]/.test(written)) group.report(key, 'placeholder');
  else if (/\s/.test(written)) group.report(key, 'hasSpaces');
  return written;
}

/** Microsoft's ids of applications and tenants are always of this form; a name or an object's address is a common mistake. */
function microsoftId(group: SettingsReader, key: string): string {
  const written = word(group, key);
  if (written !== '' && !GUID.test(written)) group.report(key, 'notAnId', written);
  return written;
}

/** User flows and custom policies of B2C bear these beginnings by Microsoft's rule. */
function policy(group: SettingsReader, key: string): string {
  const written = word(group, key);
  if (written !== '' && !/^B2C_1A?_/i.test(written)) group.report(key, 'notAPolicy', written);
  return written;
}

/** A host, taken also from a whole address: both forms are found in the field. */
function host(group: SettingsReader, key: string): string {
  const written = word(group, key);
  if (written === '') return '';
  const address = written.includes('://') ? written : `https://${written}`;
  const isHost = URL.canParse(address) && /^https:\/\/[^/?#@]+\.[^/?#@]+\/?$/i.test(address);
  if (isHost) return new URL(address).host;
  group.report(key, 'notAHost', written);
  return '';
}

/** Always https: the sign-in library takes no other (a provider on plain http is described by its metadata besides). */
function issuer(group: SettingsReader, key: string): string {
  const written = word(group, key);
  if (written === '') return '';
  const address = /^https:/i.test(written) && URL.canParse(written) ? new URL(written) : undefined;
  if (address?.search === '' && address.hash === '') return address.href.endsWith('/') ? address.href : `${address.href}/`;
  group.report(key, 'notAnAddress', written);
  return '';
}

function metadata(group: SettingsReader): AuthorityMetadata | undefined {
  const key = 'authorityMetadata';
  return group.has(key) ? readAuthorityMetadata(group.group(key), group.raw(key)) : undefined;
}

/** Kept as it is written: providers compare it letter by letter. */
function redirectUri(group: SettingsReader, portal: URL): string {
  const written = word(group, 'redirectUri');
  if (written === '') return '';
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address?.hash !== '') group.report('redirectUri', 'notAnAddress', written);
  else if (address.origin !== portal.origin) group.report('redirectUri', 'notThisSite', written);
  else return written;
  return '';
}
