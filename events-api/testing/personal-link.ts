import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import type { RegistrationWire } from '../../contract/registration.ts';
import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import { post } from './registering.ts';
import type { TestServer } from './test-server.ts';

export interface Link {
  readonly id: string;
  readonly key: string;
}

const withKey = (path: string, key: string): string => `${path}?${REGISTRATION_KEY_PARAMETER}=${encodeURIComponent(key)}`;

/** What a personal link shows. */
export async function shown(server: TestServer, { id, key }: Link): Promise<RegistrationWire> {
  return (await server.read(withKey(paths.registration.of({ registrationId: id }), key))) as RegistrationWire;
}

/** Answers the status and the error code, if any. */
export async function cancel(server: TestServer, { id, key }: Link): Promise<string> {
  return statusOf(await post(server, withKey(paths.registrationCancel.of({ registrationId: id }), key), {}));
}

export async function leave(server: TestServer, { id, key }: Link): Promise<string> {
  return statusOf(await post(server, withKey(paths.registrationLeave.of({ registrationId: id }), key), {}));
}

export async function accept(server: TestServer, { id, key }: Link, passId?: string): Promise<RegistrationResultWire> {
  const response = await post(
    server,
    withKey(paths.registrationAccept.of({ registrationId: id }), key),
    passId ? { passId } : {},
  );
  if (response.status !== 200) throw new Error(`Status ${response.status}: ${await response.text()}`);
  return (await response.json()) as RegistrationResultWire;
}

async function statusOf(response: Response): Promise<string> {
  const body = (await response.json()) as { code?: string } | true;
  return body === true ? `${response.status}` : `${response.status} ${body.code}`;
}
