import { API_BASE } from '../../contract/paths.ts';
import { configFrom, publicAddressOf } from '../config/config.ts';
import type { WebApplication } from '../web-applications/web-application.ts';
import { settingsFrom } from './settings.ts';

interface Format {
  readonly json?: boolean;
}

/** With the endpoint that the settings of this machine tell: a client needs both. */
export function printWebApplication(application: WebApplication, { json }: Format): void {
  const shown = withEndpoint(application);
  process.stdout.write(`${json ? JSON.stringify(shown, null, 2) : linesOf(shown)}\n`);
}

export function printWebApplications(applications: readonly WebApplication[], { json }: Format): void {
  const shown = applications.map(withEndpoint);
  if (json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else process.stdout.write(shown.length > 0 ? `${shown.map(linesOf).join('\n\n')}\n` : 'There are no web applications yet.\n');
}

type Shown = WebApplication & { readonly endpoint: string };

const withEndpoint = (application: WebApplication): Shown => ({
  ...application,
  endpoint: `${publicAddressOf(configFrom(settingsFrom({})))}/${API_BASE}`,
});

function linesOf(application: Shown): string {
  const rows: [string, string | null][] = [
    ['Name', application.name],
    ['Origin', application.origin],
    ['Token', application.token],
    ['Endpoint', application.endpoint],
    ['AAD Client ID', application.aadClientId],
    ['AAD Metadata Endpoint', application.aadMetadataEndpoint],
    ['AAD E-Mails Verified', application.aadEmailsVerified ? 'always' : 'when the token says so'],
    ['State', `${application.isActive ? 'active' : 'inactive'}${application.isDefault ? ', default' : ''}`],
    ['Id', application.id],
  ];
  return rows.map(([label, value]) => `${label.padEnd(22)} ${value ?? '–'}`).join('\n');
}
