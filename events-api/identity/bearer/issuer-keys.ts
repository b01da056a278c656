import { createLocalJWKSet, type JSONWebKeySet, type LocalJWKSet } from 'jose';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { fetchJson } from './fetch-json.ts';

/** What tokens of an issuer are checked by. */
export interface IssuerKeys {
  /** Compared exactly with the `iss` of a token. */
  readonly issuer: string;
  readonly find: LocalJWKSet;
}

const Metadata = Type.Object({ issuer: Type.String({ minLength: 1 }), jwks_uri: Type.String() });

/**
 * Reads the metadata of an OpenID provider and the keys that it names (OpenID Connect Discovery 1.0, 4). The issuer is what the
 * metadata say, because that of Azure does not follow from the address: it names the tenant by its id.
 * @throws Error when the provider cannot be reached or says something else
 */
export async function fetchIssuerKeys(metadataEndpoint: string): Promise<IssuerKeys> {
  const metadata = await fetchJson(metadataEndpoint);
  if (!Check(Metadata, metadata)) throw new Error(`${metadataEndpoint} does not name an issuer and its keys.`);
  const keys = await fetchJson(metadata.jwks_uri);
  return { issuer: metadata.issuer, find: createLocalJWKSet(keys as JSONWebKeySet) };
}
