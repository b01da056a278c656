import { createHmac, type KeyObject, sign } from 'node:crypto';
import { encodedPart, newSigningKey } from './mint-token.ts';
import { CLIENT_ID, type TestIssuer } from './test-issuer.ts';

/** The client id of another web application of the same server and issuer. */
export const OTHER_CLIENT = '7a7f2f0e-0000-4000-8000-000000000002';

export interface ForgedToken {
  readonly what: string;
  readonly token: () => string | Promise<string>;
  /** What the server calls it, with 401. */
  readonly code: string;
}

/** The forms in which a careless verifier could have the public key at hand. */
const formsOfPublicKey = {
  PEM: (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }),
  'PKCS #1': (key: KeyObject) => key.export({ type: 'pkcs1', format: 'pem' }),
  DER: (key: KeyObject) => key.export({ type: 'spki', format: 'der' }),
  JWK: (key: KeyObject) => JSON.stringify(key.export({ format: 'jwk' })),
};

/**
 * Every way in which a token can be forged or foreign, as far as it can be told from the token alone.
 * @param seconds the time that the server goes by, since 1970
 */
export function forgedTokens(issuer: () => TestIssuer, seconds: () => number): ForgedToken[] {
  /** The same token under another header, its signature kept. */
  const withHeader = (token: string, header: object): string => [encodedPart(header), ...token.split('.').slice(1)].join('.');

  /** The same claims under another header, signed in another way. */
  const signedAnew = async (header: object, signatureOf: (text: string) => Buffer): Promise<string> => {
    const [, payload = ''] = (await issuer().token()).split('.');
    const text = `${encodedPart({ kid: issuer().key.kid, typ: 'JWT', ...header })}.${payload}`;
    return `${text}.${signatureOf(text).toString('base64url')}`;
  };

  return [
    {
      what: 'algorithm none without a signature',
      token: async () => {
        const [, payload] = (await issuer().token()).split('.');
        return `${encodedPart({ alg: 'none', typ: 'JWT' })}.${payload}.`;
      },
      code: 'bearer_signature_invalid',
    },
    {
      what: 'algorithm none with the signature of another token',
      token: async () => withHeader(await issuer().token(), { alg: 'none', kid: issuer().key.kid }),
      code: 'bearer_signature_invalid',
    },
    ...(['HS256', 'HS384', 'HS512'] as const).flatMap((alg) =>
      Object.entries(formsOfPublicKey).map(([form, secretOf]): ForgedToken => ({
        what: `${alg} with the public key as the secret, as ${form}`,
        token: () =>
          signedAnew({ alg }, (text) =>
            createHmac(alg.replace('HS', 'sha'), secretOf(issuer().key.publicKey)).update(text).digest(),
          ),
        code: 'bearer_signature_invalid',
      })),
    ),
    {
      what: 'RS512 by the true key',
      token: () => signedAnew({ alg: 'RS512' }, (text) => sign('sha512', Buffer.from(text), issuer().key.privateKey)),
      code: 'bearer_signature_invalid',
    },
    {
      what: 'a key of another kind under the name of the true one',
      token: async () => issuer().token({}, await newSigningKey(issuer().key.kid, 'ES256')),
      code: 'bearer_signature_invalid',
    },
    {
      what: 'no signature at all',
      token: async () => (await issuer().token()).replace(/[^.]+$/, ''),
      code: 'bearer_signature_invalid',
    },
    {
      what: 'the signature of another token',
      token: async () => {
        const [header, payload] = (await issuer().token()).split('.');
        const [, , signature] = (await issuer().token({ sub: 'somebody else' })).split('.');
        return [header, payload, signature].join('.');
      },
      code: 'bearer_signature_invalid',
    },
    {
      what: 'claims that were changed after signing',
      token: async () => {
        const [header, , signature] = (await issuer().token()).split('.');
        const claims = { iss: issuer().url, aud: CLIENT_ID, exp: seconds() + 3600, sub: 'somebody else' };
        return [header, encodedPart(claims), signature].join('.');
      },
      code: 'bearer_signature_invalid',
    },
    { what: 'another issuer', token: () => issuer().token({ iss: 'https://evil.example/' }), code: 'bearer_issuer_invalid' },
    {
      what: 'an issuer that only begins alike',
      token: () => issuer().token({ iss: `${issuer().url}x` }),
      code: 'bearer_issuer_invalid',
    },
    { what: 'another audience', token: () => issuer().token({ aud: 'https://evil.example' }), code: 'bearer_audience_invalid' },
    { what: 'no audience', token: () => issuer().token({ aud: undefined }), code: 'bearer_audience_invalid' },
    {
      what: 'the client of another web application',
      token: () => issuer().token({ aud: OTHER_CLIENT }),
      code: 'bearer_audience_invalid',
    },
    {
      what: 'two audiences and the other one as its party',
      token: () => issuer().token({ aud: [CLIENT_ID, OTHER_CLIENT], azp: OTHER_CLIENT }),
      code: 'bearer_audience_invalid',
    },
    { what: 'another party', token: () => issuer().token({ azp: OTHER_CLIENT }), code: 'bearer_audience_invalid' },
    { what: 'an end more than a minute ago', token: () => issuer().token({ exp: seconds() - 61 }), code: 'bearer_expired' },
    {
      what: 'an end that is no number',
      token: () => issuer().token({ exp: String(seconds() + 3600) as unknown as number }),
      code: 'bearer_malformed',
    },
    { what: 'no end', token: () => issuer().token({ exp: undefined }), code: 'bearer_malformed' },
    {
      what: 'a beginning more than a minute ahead',
      token: () => issuer().token({ nbf: seconds() + 61 }),
      code: 'bearer_not_yet_valid',
    },
    {
      what: 'a key of its own under the name of the true one',
      token: async () => issuer().token({}, await newSigningKey(issuer().key.kid)),
      code: 'bearer_signature_invalid',
    },
    ...['unknown', '../../../etc/passwd', 'https://evil.example/jwks', "x' or '1'='1", '__proto__', 'constructor', ''].map(
      (kid): ForgedToken => ({
        what: `a key named ${JSON.stringify(kid)}`,
        token: async () => issuer().token({}, await newSigningKey(kid)),
        code: 'bearer_signature_invalid',
      }),
    ),
    ...['mine', 'first'].map((kid): ForgedToken => ({
      what: `its own key in the header, named ${JSON.stringify(kid)}`,
      token: async () => {
        const key = await newSigningKey(kid);
        const x5c = [key.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')];
        return issuer().token({}, key, { jwk: key.publicJwk, x5c });
      },
      code: 'bearer_signature_invalid',
    })),
    ...['jku', 'x5u'].map((parameter): ForgedToken => ({
      what: `keys elsewhere, named by ${parameter}`,
      token: async () => issuer().token({}, await newSigningKey('mine'), { [parameter]: 'https://evil.example/keys' }),
      code: 'bearer_signature_invalid',
    })),
    {
      what: 'a critical extension nobody knows',
      token: async () => withHeader(await issuer().token(), { alg: 'RS256', kid: 'first', crit: ['exp'], exp: 1 }),
      code: 'bearer_malformed',
    },
    {
      what: 'the type of a logout token',
      token: () => issuer().token({ events: {} }, issuer().key, { typ: 'logout+jwt' }),
      code: 'bearer_malformed',
    },
    { what: 'nobody in it', token: () => issuer().token({ sub: undefined }), code: 'bearer_malformed' },
    { what: 'more than 8 kB', token: () => issuer().token({ padding: 'x'.repeat(8000) }), code: 'bearer_malformed' },
    { what: 'five parts, as if encrypted', token: () => 'a.b.c.d.e', code: 'bearer_malformed' },
    { what: 'nonsense', token: () => 'nonsense', code: 'bearer_malformed' },
    { what: 'nonsense in three parts', token: () => 'a.b.c', code: 'bearer_malformed' },
    { what: 'JSON that is no object', token: () => `${encodedPart([])}.${encodedPart(1)}.x`, code: 'bearer_malformed' },
  ];
}
