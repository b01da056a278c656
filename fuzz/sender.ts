import { Agent, request } from 'node:http';
import type { FuzzRequest } from './requests.ts';

export interface FuzzAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: string;
  readonly body: string;
}

/** In milliseconds; an answer that takes longer is a hang. */
const PATIENCE = 20_000;

/** Sends requests over connections that stay open. */
export class Sender {
  readonly #address: URL;
  readonly #agent: Agent;

  constructor(address: string, connections: number) {
    this.#address = new URL(address);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws Error when there is no answer in time, or the connection breaks before it is there */
  send({ method, address, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = this.#address;
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const call = request(
        { agent: this.#agent, hostname, port, method, path: address, headers: { ...headers, ...length }, timeout: PATIENCE },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              contentType: response.headers['content-type'] ?? '',
              headers: JSON.stringify(response.headers),
              body: Buffer.concat(chunks).toString(),
            });
          });
        },
      );
      call.on('timeout', () => call.destroy(new Error(`No answer within ${PATIENCE} ms`)));
      call.on('error', reject);
      call.end(body ?? undefined);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
