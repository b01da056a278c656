/** A setting as somebody wrote it, and where, so that a message can name the place. */
export interface Setting {
  readonly value: string;
  readonly source: string;
}

export type SettingName = keyof typeof variables;
export type Settings = Partial<Record<SettingName, Setting>>;

const variables = {
  port: 'EVENTS_API_PORT',
  host: 'EVENTS_API_HOST',
  database: 'EVENTS_API_DATABASE',
  publicAddress: 'EVENTS_API_PUBLIC_ADDRESS',
  trustedProxies: 'EVENTS_API_TRUSTED_PROXIES',
  tlsCert: 'EVENTS_API_TLS_CERT',
  tlsKey: 'EVENTS_API_TLS_KEY',
  logLevel: 'EVENTS_API_LOG_LEVEL',
  metricsPort: 'EVENTS_API_METRICS_PORT',
  metricsHost: 'EVENTS_API_METRICS_HOST',
  smtpUrl: 'EVENTS_API_SMTP_URL',
  mailFrom: 'EVENTS_API_MAIL_FROM',
  paymentSecret: 'EVENTS_API_PAYMENT_SECRET',
  rateLimitReads: 'EVENTS_API_RATE_LIMIT_READS',
  rateLimitWrites: 'EVENTS_API_RATE_LIMIT_WRITES',
} as const;

/** The one place that reads the environment. A variable that is set to nothing counts as not set. */
export function readEnvironment(environment: NodeJS.ProcessEnv): Settings {
  const settings: Settings = {};
  for (const [name, variable] of Object.entries(variables) as [SettingName, string][]) {
    const value = environment[variable]?.trim();
    if (value) settings[name] = { value, source: variable };
  }
  return settings;
}
