import { readSettings, SettingsError } from './settings.ts';

describe('the settings of the identity provider', () => {
  it('are those of a machine that is told nothing', () => {
    expect(readSettings({ IDENTITY_PROVIDER_PORT: ' ' })).toEqual(
      jasmine.objectContaining({ host: 'localhost', port: 4400, portal: 'http://localhost:4200' }),
    );
  });

  const refused: [string, NodeJS.ProcessEnv][] = [
    ['in production', { NODE_ENV: 'production' }],
    ['on every network', { IDENTITY_PROVIDER_HOST: '0.0.0.0' }],
    ['on a network', { IDENTITY_PROVIDER_HOST: '192.168.0.7' }],
    ['under another name', { IDENTITY_PROVIDER_HOST: 'login.example.org' }],
    ['on a port that is none', { IDENTITY_PROVIDER_PORT: '70000' }],
    ['for a portal that is none', { IDENTITY_PROVIDER_PORTAL: 'portal' }],
  ];
  for (const [what, environment] of refused) {
    it(`are refused ${what}`, () => {
      expect(() => readSettings(environment)).toThrowError(SettingsError);
    });
  }
});
