import { systemClock } from './clock.ts';
import { readSettings, SettingsError } from './settings.ts';
import { startIdentityProvider } from './start-identity-provider.ts';

/* The local identity provider: signs people in where there is no Azure. SIGHUP gives it another key to sign with. */

try {
  const provider = await startIdentityProvider(readSettings(process.env), systemClock);
  process.stdout.write(`The identity provider is ${provider.issuer}\n`);
  process.on('SIGHUP', () => void provider.rotate());
  const stop = (): void => void provider.stop();
  process.once('SIGINT', stop).once('SIGTERM', stop);
} catch (error) {
  process.exitCode = error instanceof SettingsError ? 2 : 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
