import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { paths } from '../../contract/paths.ts';
import type { TestServer } from './test-server.ts';

/** Posts JSON as a client would. */
export function post(server: TestServer, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return server.call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export async function register(
  server: TestServer,
  readableEventId: string,
  attendees: readonly AttendeeWire[],
  headers: Record<string, string> = {},
): Promise<RegistrationResultWire> {
  return resultOf(await post(server, paths.eventRegistrations.of({ readableEventId }), { attendees }, headers));
}

export async function finalize(
  server: TestServer,
  readableEventId: string,
  purchaseId: unknown,
): Promise<RegistrationResultWire> {
  return resultOf(await post(server, paths.eventRegistrationsFinalize.of({ readableEventId }), { purchaseId, hipObject: {} }));
}

async function resultOf(response: Response): Promise<RegistrationResultWire> {
  if (response.status !== 200) throw new Error(`Status ${response.status}: ${await response.text()}`);
  return (await response.json()) as RegistrationResultWire;
}
