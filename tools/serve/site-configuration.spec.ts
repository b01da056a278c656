import { fallbackFor, headersFor, matchesPattern, readSiteConfiguration } from './site-configuration.mjs';

describe('the site configuration', () => {
  const site = readSiteConfiguration();

  it('understands the patterns of Static Web Apps', () => {
    expect(matchesPattern('/i18n/*', '/i18n/en.json')).toBeTrue();
    expect(matchesPattern('/*.{js,css}', '/main-4Z.js')).toBeTrue();
    expect(matchesPattern('/*.{js,css}', '/events/js')).toBeFalse();
    expect(matchesPattern('/config.json', '/configxjson')).toBeFalse();
  });

  it("gives the portal's own pages to index.html and nothing else", () => {
    expect(fallbackFor(site, '/events/fosdem-2026/agenda')).toBe('/index.html');
    expect(fallbackFor(site, '/main-gone.js')).toBeUndefined();
    expect(fallbackFor(site, '/i18n/xx.json')).toBeUndefined();
  });

  it('keeps hashed files for a year, texts and pages never, the configuration not at all', () => {
    expect(headersFor(site, '/main-4Z.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(site, '/')['Cache-Control']).toBe('no-cache');
    expect(headersFor(site, '/i18n/en.json')['Cache-Control']).toBe('no-cache');
    expect(headersFor(site, '/config.json')['Cache-Control']).toBe('no-store');
  });

  it('sends the strict security headers with every answer', () => {
    const headers = headersFor(site, '/main-4Z.js');
    expect(Object.keys(headers)).toEqual(
      jasmine.arrayContaining([
        'Content-Security-Policy',
        'Cross-Origin-Opener-Policy',
        'Permissions-Policy',
        'Referrer-Policy',
        'Strict-Transport-Security',
        'X-Content-Type-Options',
      ]),
    );
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-eval');
  });

  it('stays under the size that Static Web Apps accepts', () => {
    expect(JSON.stringify(site).length).toBeLessThan(20_000);
  });
});
