import type { FastifyRequest } from 'fastify';
import { ApiError } from '../../errors/api-error.ts';

/** In characters; the id tokens of Azure stay below half of it. */
const MAX_LENGTH = 8192;

const BEARER = /^bearer +([\w-]+\.[\w-]*\.[\w-]*)$/i;

/**
 * The token that a request carries, unverified. Two `Authorization` headers are refused: whichever was taken, something in front
 * of this server may have looked at the other.
 * @throws ApiError `bearer_malformed` for anything but one signed token in the compact form (RFC 7515, 3.1)
 */
export function bearerTokenOf({ headers, raw }: FastifyRequest): string {
  const { authorization = '' } = headers;
  const [, token] = authorization.length <= MAX_LENGTH ? (BEARER.exec(authorization) ?? []) : [];
  if (token === undefined || countOf(raw.rawHeaders, 'authorization') > 1) throw new ApiError('bearer_malformed');
  return token;
}

/** @param rawHeaders name, value, name, value … as they came */
const countOf = (rawHeaders: readonly string[], name: string): number =>
  rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === name).length;
