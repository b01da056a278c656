import { errors } from 'jose';
import type { ErrorCode } from '../../../contract/error-codes.ts';
import { ApiError } from '../../errors/api-error.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  [errors.JWTExpired.code]: 'bearer_expired',
  [errors.JWSSignatureVerificationFailed.code]: 'bearer_signature_invalid',
  [errors.JWKSNoMatchingKey.code]: 'bearer_signature_invalid',
  [errors.JWKSMultipleMatchingKeys.code]: 'bearer_signature_invalid',
  [errors.JOSEAlgNotAllowed.code]: 'bearer_signature_invalid',
};

const codeOfClaim: Readonly<Record<string, ErrorCode>> = {
  iss: 'bearer_issuer_invalid',
  aud: 'bearer_audience_invalid',
  nbf: 'bearer_not_yet_valid',
};

/** Why a token is refused, from what the verification threw; anything that is not about the token stays as it is. */
export function bearerRefusal(error: unknown): unknown {
  if (!(error instanceof errors.JOSEError)) return error;
  const ofClaim = error instanceof errors.JWTClaimValidationFailed ? codeOfClaim[error.claim] : undefined;
  return new ApiError(ofClaim ?? codes[error.code] ?? 'bearer_malformed', { cause: error });
}
