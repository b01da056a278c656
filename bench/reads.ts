import { get, type IncomingMessage } from 'node:http';
import fastify from 'fastify';
import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import { importOrganisation } from '../events-api/organisation/import-organisation.ts';
import { startTestServer } from '../events-api/testing/test-server.ts';
import { generatedEvent } from './generated-event.ts';
import { sideBySide, throughput } from './load.ts';
import type { Row } from './row.ts';

/** The agenda of a 1,000-session event from our server, beside a bare route that sends the very same bytes from memory. */
export async function reads(): Promise<Row[]> {
  const server = await startTestServer();
  const bare = fastify();
  try {
    await importOrganisation(server.store, generatedEvent({ sessions: 1000, rooms: 25, days: 2 }), new Date());
    const { webApplication, address } = server;
    const headers = { origin: webApplication.origin, 'accept-encoding': 'br' };
    const path = `/${API_BASE}${paths.eventAgenda.of({ readableEventId: 'Generated' })}?${TOKEN_PARAMETER}=${webApplication.token}`;

    const plain = await (await fetch(address + path, { headers })).arrayBuffer();
    const { bytes, headers: answered } = await asSent(address + path, headers);
    const etag = answered.etag ?? '';
    bare.get('/agenda', (_, reply) => {
      void reply
        .type('application/json; charset=utf-8')
        .header('content-encoding', 'br')
        .header('vary', 'accept-encoding')
        .send(bytes);
    });
    const bareAddress = await bare.listen({ host: '127.0.0.1', port: 0 });

    const turns = { turns: 3, seconds: 3 };
    const { ours, theirs } = await sideBySide({ url: address + path, headers }, { url: `${bareAddress}/agenda` }, turns);
    const again = await fetch(address + path, { headers: { ...headers, 'if-none-match': etag } });
    const unchanged = await throughput({ url: address + path, headers: { ...headers, 'if-none-match': etag } }, 3);
    const ratio = ours.perSecond / theirs.perSecond;
    return [
      {
        what: 'Agenda of 1,000 sessions, read compressed',
        measured: `${Math.round(ratio * 100)} % (${Math.round(ours.perSecond)}/s, p99 ${ours.p99} ms)`,
        budget: '≥ 80 %',
        beside: `bare Fastify route, same bytes: ${Math.round(theirs.perSecond)}/s`,
        isWithin: ratio >= 0.8 && ours.failed === 0,
      },
      {
        what: 'The same, unchanged since',
        measured: `${again.status}, ${(await again.arrayBuffer()).byteLength} bytes (${Math.round(unchanged.perSecond)}/s)`,
        budget: '304, no body',
        beside: '',
        isWithin: again.status === 304,
      },
      {
        what: 'Data of that agenda',
        measured: `${(bytes.byteLength / 1000).toFixed(1)} kB brotli (${(plain.byteLength / 1000).toFixed(0)} kB plain)`,
        budget: '',
        beside: '',
        isWithin: null,
      },
    ];
  } finally {
    await bare.close();
    await server.stop();
  }
}

/** The body as it goes over the wire: `fetch` would unpack it. */
function asSent(
  address: string,
  headers: Record<string, string>,
): Promise<{ bytes: Buffer; headers: IncomingMessage['headers'] }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ bytes: Buffer.concat(chunks), headers: response.headers });
      });
    }).on('error', reject);
  });
}
