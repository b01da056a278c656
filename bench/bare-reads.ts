import { get, type IncomingMessage } from 'node:http';
import fastify, { type FastifyInstance } from 'fastify';

/** A bare route that sends the very same bytes from memory. @returns the server, listening, and its address */
export async function serveBare(bytes: Buffer): Promise<{ readonly bare: FastifyInstance; readonly address: string }> {
  const bare = fastify();
  bare.get('/', (_, reply) => {
    void reply
      .type('application/json; charset=utf-8')
      .header('content-encoding', 'br')
      .header('vary', 'accept-encoding')
      .send(bytes);
  });
  return { bare, address: await bare.listen({ host: '127.0.0.1', port: 0 }) };
}

/** The body as it goes over the wire: `fetch` would unpack it. Asks again while the server is busy, after an import for example. */
export async function asSent(
  address: string,
  headers: Record<string, string>,
): Promise<{ bytes: Buffer; headers: IncomingMessage['headers'] }> {
  for (;;) {
    const answer = await getOnce(address, headers);
    if (answer.status !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function getOnce(
  address: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; bytes: Buffer; headers: IncomingMessage['headers'] }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, bytes: Buffer.concat(chunks), headers: response.headers });
      });
    }).on('error', reject);
  });
}
