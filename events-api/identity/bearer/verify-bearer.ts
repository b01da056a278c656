import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import { ApiError } from '../../errors/api-error.ts';
import { bearerRefusal } from './bearer-refusal.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import type { Issuer } from './issuer.ts';

/** What a token has to be made for. */
export interface Audience {
  readonly clientId: string;
  readonly now: Date;
}

/** Signatures by a private key only: with a shared secret, the public key would be one. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
/** In seconds, for clocks that differ. */
const LEEWAY = 60;
/** An id token, a typed one, an access token (RFC 9068); logout tokens of the same issuer are none of these. */
const TYPES: readonly string[] = ['jwt', 'at+jwt', 'application/at+jwt'];

/**
 * The claims of a token, once its signature, issuer, audience and times are found right (contract 1.5). Headers that name keys
 * elsewhere (`jku`, `x5u`, `jwk`) are not looked at: keys are those that the issuer publishes.
 * @throws ApiError `bearer_…`, `identity_unavailable`
 */
export async function verifyBearer(token: string, issuer: Issuer, audience: Audience): Promise<JWTPayload> {
  refuseOtherTypes(token);
  const keys = await issuer.keys();
  // Before the signature, which would fail as well: a wrong issuer is the likelier story and easier to mend.
  if (decoded(decodeJwt, token).iss !== keys.issuer) throw new ApiError('bearer_issuer_invalid');
  try {
    return await verifyBy(keys, token, audience);
  } catch (error) {
    const newer = error instanceof errors.JWKSNoMatchingKey ? await issuer.keysAfter(keys) : undefined;
    if (!newer) throw bearerRefusal(error);
    return await verifyBy(newer, token, audience).catch((again: unknown) => {
      throw bearerRefusal(again);
    });
  }
}

function refuseOtherTypes(token: string): void {
  const { alg, typ = 'JWT' } = decoded(decodeProtectedHeader, token);
  if (!alg || !ALGORITHMS.includes(alg)) throw new ApiError('bearer_signature_invalid');
  if (typeof typ !== 'string' || !TYPES.includes(typ.toLowerCase())) throw new ApiError('bearer_malformed');
}

function decoded<T>(decode: (token: string) => T, token: string): T {
  try {
    return decode(token);
  } catch (cause) {
    throw new ApiError('bearer_malformed', { cause });
  }
}

async function verifyBy({ issuer, find }: IssuerKeys, token: string, { clientId, now }: Audience): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, find, {
    algorithms: ALGORITHMS,
    issuer,
    audience: [clientId, `api://${clientId}`],
    clockTolerance: LEEWAY,
    currentDate: now,
    requiredClaims: ['exp'],
  });
  refuseOtherParties(payload, clientId);
  return payload;
}

/** Made for several, or asked for by another application: OpenID Connect Core 1.0, 3.1.3.7, steps 4 and 5. */
function refuseOtherParties({ aud, azp }: JWTPayload, clientId: string): void {
  const hasSeveral = Array.isArray(aud) && aud.length > 1;
  if (azp === clientId || (azp === undefined && !hasSeveral)) return;
  throw new ApiError('bearer_audience_invalid');
}
