import { readSiteConfiguration } from '../serve/site-configuration.mjs';
import { withSources } from './content-security-policy.mjs';

const site = readSiteConfiguration();

const directive = (configuration: Readonly<Record<string, unknown>>, name: string): string | undefined =>
  withSources(site, configuration)
    .globalHeaders['Content-Security-Policy']?.split('; ')
    .find((part) => part.startsWith(name));

describe('the content security policy', () => {
  it('is opened for the Events API and for pictures', () => {
    const configuration = {
      apiEndpoint: 'https://api.example.com/EvtMgmt/api/v2.0/',
      imagesEndpoint: 'https://img.example.com/a/',
    };
    expect(directive(configuration, 'connect-src')).toBe("connect-src 'self' https://api.example.com");
    expect(directive(configuration, 'img-src')).toBe("img-src 'self' data: https://api.example.com https://img.example.com");
  });

  it('names nothing for an API under the same origin', () => {
    expect(directive({ apiEndpoint: '/EvtMgmt/api/v2.0/' }, 'connect-src')).toBe("connect-src 'self'");
  });

  it('is opened for the sign-in host only when sign-in is on', () => {
    const aadB2CConfig = { authorityHost: 'fair.b2clogin.com' };
    const off = { apiEndpoint: 'https://api.example.com/', aadB2CConfig };
    expect(directive(off, 'connect-src')).not.toContain('b2clogin');
    expect(directive({ ...off, isAuthenticationEnabled: true }, 'connect-src')).toContain('https://fair.b2clogin.com');
  });

  it('is opened for External ID, or the issuer of another provider', () => {
    const on = { apiEndpoint: '/EvtMgmt/api/v2.0/', isAuthenticationEnabled: true };
    const externalId = { authorityHost: 'fair.ciamlogin.com' };
    expect(directive({ ...on, externalId }, 'connect-src')).toBe("connect-src 'self' https://fair.ciamlogin.com");
    const openIdConnect = { authority: 'https://id.example.com/realms/fair/' };
    expect(directive({ ...on, openIdConnect }, 'connect-src')).toBe("connect-src 'self' https://id.example.com");
  });

  it('is opened for where the metadata in the configuration say that tokens come from', () => {
    const authorityMetadata = { token_endpoint: 'http://localhost:4400/token' };
    const openIdConnect = { authority: 'https://localhost:4400/', authorityMetadata };
    expect(directive({ isAuthenticationEnabled: true, openIdConnect }, 'connect-src')).toBe(
      "connect-src 'self' http://localhost:4400",
    );
  });

  it('names no provider that is switched off', () => {
    const configuration = {
      isAuthenticationEnabled: true,
      useAadB2C: false,
      aadB2CConfig: { authorityHost: 'fair.b2clogin.com' },
    };
    expect(directive(configuration, 'connect-src')).toBe("connect-src 'self'");
  });

  it('keeps every other directive as it is written', () => {
    const before = site.globalHeaders['Content-Security-Policy'] ?? '';
    const after = withSources(site, { apiEndpoint: 'https://api.example.com/' }).globalHeaders['Content-Security-Policy'] ?? '';
    const others = (policy: string) => policy.split('; ').filter((part) => !/^(connect|img)-src/.test(part));
    expect(others(after)).toEqual(others(before));
  });
});
