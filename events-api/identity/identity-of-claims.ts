import type { JWTPayload } from 'jose';
import { ApiError } from '../errors/api-error.ts';
import type { Identity } from './identity.ts';

/** Sizes of the attributes behind them (`firstname`, `lastname`, `emailaddress1`). */
const MAX_NAME = 50;
const MAX_EMAIL = 100;
/** OpenID Connect Core 1.0, 2: a subject has no more than 255 characters. */
const MAX_SUBJECT = 255;

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const ADDRESS = /^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u;

/**
 * Reads both shapes of the claims: `emails[0]` (user flows of Azure AD B2C) or `email`; `oid`, else `sub`.
 * @param allVerified whether the web application says that its provider lets nobody have an address that is not verified
 * @throws ApiError `bearer_malformed` when the token names nobody
 */
export function identityOf(claims: JWTPayload, allVerified: boolean): Identity {
  const email = emailOf(claims);
  const isVerified = email !== null && isUnmistakable(email) && saysVerified(claims, allVerified);
  return {
    objectId: objectIdOf(claims),
    firstName: nameOf(claims['given_name']),
    lastName: nameOf(claims['family_name']),
    email,
    verifiedEmail: isVerified ? email : null,
  };
}

/** A subject that is no GUID is unique within its issuer only, and another web application may have another issuer. */
function objectIdOf({ oid, sub, iss }: JWTPayload): string {
  const id = [oid, sub].find(
    (value): value is string => typeof value === 'string' && value !== '' && value.length <= MAX_SUBJECT,
  );
  if (id === undefined) throw new ApiError('bearer_malformed');
  return GUID.test(id) ? id.toLowerCase() : `${iss ?? ''} ${id}`;
}

function nameOf(claim: unknown): string {
  if (typeof claim !== 'string') return '';
  const name = claim
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return Array.from(name).slice(0, MAX_NAME).join('').trim();
}

function emailOf({ email, emails }: JWTPayload): string | null {
  const [first] = Array.isArray(emails) ? (emails as unknown[]) : [];
  const address = [email, first].find((value): value is string => typeof value === 'string' && value !== '')?.trim();
  return address !== undefined && address.length <= MAX_EMAIL && ADDRESS.test(address) ? address : null;
}

/**
 * `email_verified` is the standard's; `xms_edov` is how Microsoft Entra says that it knows who owns the address. Some providers
 * write true as text or number. What the token denies, no setting makes true.
 */
function saysVerified({ email_verified: verified, xms_edov: isOwnerVerified }: JWTPayload, allVerified: boolean): boolean {
  const said = verified ?? isOwnerVerified;
  return said === undefined ? allVerified : [true, 'true', 1, '1'].includes(said as string);
}

/** Contact matching takes letters of another width or encoding for the same; the mailboxes may be different ones. */
const isUnmistakable = (email: string): boolean => email.normalize('NFKC') === email;
