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

  it('keeps every other directive as it is written', () => {
    const before = site.globalHeaders['Content-Security-Policy'] ?? '';
    const after = withSources(site, { apiEndpoint: 'https://api.example.com/' }).globalHeaders['Content-Security-Policy'] ?? '';
    const others = (policy: string) => policy.split('; ').filter((part) => !/^(connect|img)-src/.test(part));
    expect(others(after)).toEqual(others(before));
  });
});
