import { ConfigError, configFrom, publicAddressOf } from './config.ts';
import { defaultConnectionLimits } from './connection-limits.ts';
import { readEnvironment } from './env.ts';
import { defaultOverloadLimits } from './overload-limits.ts';
import { defaultRateLimits } from './rate-limits.ts';

const configOf = (environment: NodeJS.ProcessEnv) => configFrom(readEnvironment(environment));

describe('the configuration', () => {
  it('serves on localhost without being told anything', () => {
    expect(configOf({})).toEqual({
      host: 'localhost',
      port: 4300,
      database: 'data/events.sqlite',
      publicAddress: null,
      trustedProxies: [],
      tls: null,
      logLevel: 'info',
      paymentSecret: null,
      rateLimits: defaultRateLimits,
      connections: defaultConnectionLimits,
      overload: defaultOverloadLimits,
      metrics: null,
      mail: null,
    });
  });

  it('refuses a payment secret that can be guessed, without repeating it', () => {
    expect(() => configOf({ EVENTS_API_PAYMENT_SECRET: 'short' })).toThrowError(
      'EVENTS_API_PAYMENT_SECRET must have at least 32 characters.',
    );
    expect(configOf({ EVENTS_API_PAYMENT_SECRET: 'x'.repeat(32) }).paymentSecret).toBe('x'.repeat(32));
  });

  it('takes what the environment says, and nothing for what is blank', () => {
    const config = configOf({
      EVENTS_API_PORT: '8080',
      EVENTS_API_HOST: '0.0.0.0',
      EVENTS_API_DATABASE: '/srv/events.sqlite',
      EVENTS_API_PUBLIC_ADDRESS: 'https://events.example.org/',
      EVENTS_API_TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1',
      EVENTS_API_LOG_LEVEL: ' ',
      EVENTS_API_RATE_LIMIT_WRITES: '60',
    });
    expect([config.port, config.host, config.database]).toEqual([8080, '0.0.0.0', '/srv/events.sqlite']);
    expect(config.publicAddress).toBe('https://events.example.org');
    expect(config.trustedProxies).toEqual(['10.0.0.0/8', '127.0.0.1']);
    expect(config.logLevel).toBe('info');
    expect(config.rateLimits).toEqual({ ...defaultRateLimits, writes: { perMinute: 60, sparesThisMachine: false } });
  });

  const refused: [string, NodeJS.ProcessEnv][] = [
    ['EVENTS_API_PORT', { EVENTS_API_PORT: '80a' }],
    ['EVENTS_API_PORT', { EVENTS_API_PORT: '70000' }],
    ['EVENTS_API_PUBLIC_ADDRESS', { EVENTS_API_PUBLIC_ADDRESS: 'events.example.org' }],
    ['EVENTS_API_RATE_LIMIT_READS', { EVENTS_API_RATE_LIMIT_READS: '-1' }],
    ['EVENTS_API_RATE_LIMIT_WRITES', { EVENTS_API_RATE_LIMIT_WRITES: 'many' }],
    ['EVENTS_API_LOG_LEVEL', { EVENTS_API_LOG_LEVEL: 'loud' }],
    ['EVENTS_API_TLS_KEY', { EVENTS_API_TLS_CERT: 'cert.pem' }],
    ['EVENTS_API_TLS_CERT', { EVENTS_API_TLS_KEY: 'key.pem' }],
    ['EVENTS_API_TLS_CERT', { EVENTS_API_TLS_CERT: '/nowhere/cert.pem', EVENTS_API_TLS_KEY: '/nowhere/key.pem' }],
    ['EVENTS_API_SMTP_URL', { EVENTS_API_MAIL_FROM: 'events@example.org' }],
    ['EVENTS_API_MAIL_FROM', { EVENTS_API_SMTP_URL: 'smtp://mail.example.org' }],
    ['EVENTS_API_SMTP_URL', { EVENTS_API_MAIL_FROM: 'a@b', EVENTS_API_SMTP_URL: 'https://mail.example.org' }],
    ['EVENTS_API_SMTP_URL', { EVENTS_API_MAIL_FROM: 'a@b', EVENTS_API_SMTP_URL: 'mail.example.org:25' }],
    ['EVENTS_API_MAIL_FROM', { EVENTS_API_MAIL_FROM: 'Events <events>', EVENTS_API_SMTP_URL: 'smtp://mail.example.org' }],
    ['EVENTS_API_TRUSTED_PROXIES', { EVENTS_API_TRUSTED_PROXIES: 'proxy.example' }],
  ];
  for (const [variable, environment] of refused) {
    it(`names ${variable} when it cannot use ${JSON.stringify(environment)}`, () => {
      expect(() => configOf(environment)).toThrowError(ConfigError, new RegExp(variable));
    });
  }
});

describe('the public address', () => {
  const config = configOf({ EVENTS_API_PORT: '0' });

  it('is where the server listens, unless the configuration says otherwise', () => {
    expect(publicAddressOf(config, 5000)).toBe('http://localhost:5000');
    expect(publicAddressOf({ ...config, host: '::1' }, 5000)).toBe('http://[::1]:5000');
    expect(publicAddressOf({ ...config, publicAddress: 'https://events.example.org' }, 5000)).toBe('https://events.example.org');
  });

  it('is localhost for a server on every network', () => {
    expect(publicAddressOf({ ...config, host: '0.0.0.0' }, 5000)).toBe('http://localhost:5000');
  });
});

describe('the mail server', () => {
  const mailOf = (EVENTS_API_SMTP_URL: string, EVENTS_API_MAIL_FROM = 'events@example.org') =>
    configOf({ EVENTS_API_SMTP_URL, EVENTS_API_MAIL_FROM }).mail;

  it('is asked for by an address that may hold a login, the port being that of the scheme', () => {
    expect(mailOf('smtps://events:p%40ss%25@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      isSecure: true,
      login: { user: 'events', password: 'p@ss%' },
      from: { name: '', address: 'events@example.org' },
    });
    expect(mailOf('smtp://[::1]:2525/', '"Meridian Events" <events@example.org>')).toEqual({
      host: '::1',
      port: 2525,
      isSecure: false,
      login: null,
      from: { name: 'Meridian Events', address: 'events@example.org' },
    });
  });

  it('never has its password quoted', () => {
    expect(() => mailOf('smtp://events:secret@mail.example.org/folder')).toThrowError(ConfigError, /^(?!.*secret)/);
  });
});
