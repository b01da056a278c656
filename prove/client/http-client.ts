import { Agent, request as httpRequest } from 'node:http';
import { TOKEN_PARAMETER, API_BASE } from '../../contract/paths.ts';
import type { WebApplication } from '../../events-api/web-applications/web-application.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
  /** In milliseconds. */
  readonly took: number;
}

export interface Sending {
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Absent: a GET. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection after so many milliseconds, if there is no answer by then. */
  readonly cutAfter?: number | undefined;
}

/** Nobody waits longer than this for one answer, in milliseconds: longer than a locked database lets wait. */
const PATIENCE = 30_000;

/** Speaks to server processes as browsers do, over kept connections, and can hang up in the middle. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 400 });
  readonly #webApplication: WebApplication;

  constructor(webApplication: WebApplication) {
    this.#webApplication = webApplication;
  }

  /** @throws when the connection breaks before the answer is complete; whether the server has acted is then unknown */
  send(address: string, { path, query, body, headers, cutAfter }: Sending): Promise<Answer> {
    const url = new URL(`${address}/${API_BASE}${path}`);
    const { token, origin } = this.#webApplication;
    for (const [name, value] of Object.entries({ ...query, [TOKEN_PARAMETER]: token })) url.searchParams.set(name, value);
    const text = body === undefined ? undefined : JSON.stringify(body);
    const since = performance.now();
    return new Promise((resolve, reject) => {
      const sent = httpRequest(url, {
        agent: this.#agent,
        method: text === undefined ? 'GET' : 'POST',
        headers: { origin, ...(text !== undefined && { 'content-type': 'application/json' }), ...headers },
        timeout: PATIENCE,
      });
      const cut = cutAfter === undefined ? undefined : setTimeout(() => sent.destroy(new Error('Cut')), cutAfter);
      sent.once('error', reject);
      sent.once('close', () => {
        clearTimeout(cut);
      });
      sent.once('timeout', () => sent.destroy(new Error('No answer')));
      sent.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            body: parsed(Buffer.concat(chunks).toString()),
            retryAfter: response.headers['retry-after'] ?? null,
            took: performance.now() - since,
          });
        });
      });
      sent.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

const parsed = (text: string): unknown => (text === '' ? null : (JSON.parse(text) as unknown));
