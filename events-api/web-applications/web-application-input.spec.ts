import { checkMetadataEndpoint, checkName, checkOrigin, WebApplicationError } from './web-application-input.ts';

describe('the origin of a web application', () => {
  it('is taken as browsers send it', () => {
    for (const origin of [
      'https://www.example.org',
      'http://localhost:4200',
      'http://[::1]:8080',
      'https://xn--bcher-kva.example',
    ]) {
      expect(checkOrigin(origin)).toBe(origin);
    }
  });

  const mended = [
    ['https://www.example.org/', 'https://www.example.org'],
    ['https://www.example.org/events?x=1', 'https://www.example.org'],
    ['https://WWW.Example.org', 'https://www.example.org'],
    ['https://www.example.org:443', 'https://www.example.org'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ] as const;
  for (const [given, meant] of mended) {
    it(`is refused as ${given}, with the one that was meant`, () => {
      expect(() => checkOrigin(given)).toThrowError(WebApplicationError, new RegExp(`write ${meant} instead`));
    });
  }

  it('is refused when it is none', () => {
    for (const origin of ['', '*', 'null', 'www.example.org', 'ftp://example.org', 'https://', 'file:///x', 'localhost:4200']) {
      expect(() => checkOrigin(origin))
        .withContext(origin)
        .toThrowError(WebApplicationError, /must look like/);
    }
  });

  it('is refused when it is longer than Dynamics keeps', () => {
    expect(() => checkOrigin(`https://${'a'.repeat(60)}.${'b'.repeat(60)}.example`)).toThrowError(WebApplicationError, /100/);
  });
});

describe('the name of a web application', () => {
  it('is trimmed, not blank and not too long', () => {
    expect(checkName(' Portal ')).toBe('Portal');
    expect(() => checkName('  ')).toThrowError(WebApplicationError);
    expect(() => checkName('x'.repeat(101))).toThrowError(WebApplicationError);
  });
});

/** As Microsoft's documents give them for Azure AD B2C and Entra External ID. */
const METADATA_FORMS = [
  'https://contoso.b2clogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration?p=B2C_1_signupsignin',
  'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_signupsignin/v2.0/.well-known/openid-configuration',
  'https://contoso.b2clogin.com/tfp/contoso.onmicrosoft.com/B2C_1A_signup_signin/v2.0/.well-known/openid-configuration',
  'https://login.example.org/8d1f6a0e-94c1-4d86-8f1b-2d3c0b7a5e61/B2C_1_signupsignin/v2.0/.well-known/openid-configuration',
  'https://contoso.ciamlogin.com/8d1f6a0e-94c1-4d86-8f1b-2d3c0b7a5e61/v2.0/.well-known/openid-configuration',
  'https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration?appid=3f0c8a51',
];

describe('the metadata endpoint of a sign-in', () => {
  it('is taken letter by letter in every form of B2C and External ID', () => {
    expect(METADATA_FORMS.map(checkMetadataEndpoint)).toEqual(METADATA_FORMS);
  });

  it('is in https, or on this machine', () => {
    for (const endpoint of ['https://login.example/.well-known/openid-configuration?p=B2C_1_in', 'http://localhost:4400/x']) {
      expect(checkMetadataEndpoint(endpoint)).toBe(endpoint);
    }
    for (const endpoint of ['http://login.example/x', 'login.example', '']) {
      expect(() => checkMetadataEndpoint(endpoint)).toThrowError(WebApplicationError);
    }
  });
});
