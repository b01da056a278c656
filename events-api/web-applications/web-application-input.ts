/** What an organiser sets of a web application. */
export interface WebApplicationInput {
  readonly name: string;
  readonly origin: string;
  readonly aadClientId?: string | null;
  readonly aadMetadataEndpoint?: string | null;
  readonly aadEmailsVerified?: boolean;
  readonly isDefault?: boolean;
}

/** A web application cannot be kept as it was asked for; the message says what to do instead. */
export class WebApplicationError extends Error {}

const MAX_NAME = 100;
const MAX_ORIGIN = 100;

/** @throws WebApplicationError when the name is blank or too long (`msevtmgt_name` holds 100 characters) */
export function checkName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new WebApplicationError('The name must not be blank.');
  if (trimmed.length > MAX_NAME) throw new WebApplicationError(`The name must not be longer than ${MAX_NAME} characters.`);
  return trimmed;
}

/**
 * An origin exactly as browsers send it: scheme, host in lower case, port only where it is not the scheme's own, no slash at
 * the end.
 * @throws WebApplicationError that shows the origin which was probably meant
 */
export function checkOrigin(origin: string): string {
  const meant = originOf(origin);
  if (meant === undefined) {
    throw new WebApplicationError(`The origin must look like https://www.example.org or http://localhost:4200, not "${origin}".`);
  }
  if (origin !== meant)
    throw new WebApplicationError(`The origin must be scheme, host and port only: write ${meant} instead of ${origin}.`);
  if (origin.length > MAX_ORIGIN) throw new WebApplicationError(`The origin must not be longer than ${MAX_ORIGIN} characters.`);
  return origin;
}

/** @throws WebApplicationError when the address of the OpenID Connect metadata is none, or is in plain http away from this machine */
export function checkMetadataEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isLocal = url !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return endpoint;
  throw new WebApplicationError(
    `The AAD metadata endpoint must be an https address such as https://login.example.org/…/.well-known/openid-configuration, not "${endpoint}".`,
  );
}

function originOf(text: string): string | undefined {
  if (!/^https?:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).origin;
}
