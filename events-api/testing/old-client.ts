import { type OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { API_BASE } from '../../contract/paths.ts';
import type { TestServer } from './test-server.ts';

export interface OldAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends addresses, header names and bodies letter by letter as given: no library puts anything right. */
export function sendRaw(
  { address }: TestServer,
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: string,
): Promise<OldAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

/**
 * The published sample portal on its REST stack (version 1.46): asks first by OPTIONS, with the same address; puts the token on as it
 * is; sends a content type with GETs too; a bearer on every call once there is one.
 */
export class OldClient {
  readonly #server: TestServer;
  bearer: string | null = null;
  /** As `environment.ts` has it. */
  endpoint = `/${API_BASE}`;

  constructor(server: TestServer) {
    this.#server = server;
  }

  /** @returns what its callback gets: the body. An empty one is null. @throws what it shows: the `Message` of an error */
  async call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const { token, origin } = this.#server.webApplication;
    const address = `${this.endpoint}${path}${path.includes('?') ? '&' : '?'}emApplicationtoken=${token}`;
    const asked = this.bearer === null ? 'content-type' : 'authorization,content-type';
    await this.#ask(address, method, origin, asked);
    const headers = {
      Accept: 'application/json, text/plain, */*',
      'Content-Type': 'application/json',
      Origin: origin,
      ...(this.bearer !== null && { Authorization: `Bearer ${this.bearer}` }),
    };
    const answer = await sendRaw(this.#server, method, address, headers, body === undefined ? undefined : JSON.stringify(body));
    if (answer.headers['access-control-allow-origin'] !== origin) throw new Error('CommunicationError');
    if (answer.status < 200 || answer.status > 299) throw new Error((JSON.parse(answer.text) as { Message: string }).Message);
    return (answer.text === '' ? null : JSON.parse(answer.text)) as T;
  }

  /** @throws as a browser does that must not send the call */
  async #ask(address: string, method: string, origin: string, wanted: string): Promise<void> {
    const { status, headers } = await sendRaw(this.#server, 'OPTIONS', address, {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': wanted,
    });
    const allowed = (name: string): string[] =>
      String(headers[name] ?? '')
        .toLowerCase()
        .split(/\s*,\s*/);
    const isAllowed =
      status >= 200 &&
      status < 300 &&
      headers['access-control-allow-origin'] === origin &&
      allowed('access-control-allow-methods').includes(method.toLowerCase()) &&
      wanted.split(',').every((name) => allowed('access-control-allow-headers').includes(name));
    if (!isAllowed) throw new Error(`A browser would not send ${method} ${address}`);
  }
}
