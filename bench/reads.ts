import { setTimeout as passed } from 'node:timers/promises';
import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import { importOrganisation } from '../events-api/organisation/import-organisation.ts';
import { startTestServer } from '../events-api/testing/test-server.ts';
import { asSent, serveBare } from './bare-reads.ts';
import { generatedEvent, type Size } from './generated-event.ts';
import { sideBySide, throughput } from './load/load.ts';
import type { Row } from './row.ts';

const sizes: readonly Size[] = [
  { sessions: 10, rooms: 2, days: 1 },
  { sessions: 1000, rooms: 25, days: 2 },
  { sessions: 10_000, rooms: 100, days: 5 },
];
/** The size that the budget speaks of. */
const BUDGETED = 1000;

/** Agendas of growing events from our server, beside a bare route that sends the very same bytes from memory. */
export async function reads(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) rows.push(...(await measure(size)));
  return rows;
}

async function measure(size: Size): Promise<Row[]> {
  const isBudgeted = size.sessions === BUDGETED;
  const server = await startTestServer();
  try {
    await importOrganisation(server.store, generatedEvent(size), new Date());
    const { webApplication, address } = server;
    const headers = { origin: webApplication.origin, 'accept-encoding': 'br' };
    const path = `/${API_BASE}${paths.eventAgenda.of({ readableEventId: 'Generated' })}?${TOKEN_PARAMETER}=${webApplication.token}`;
    const url = address + path;
    const quick = await asSent(url, headers);
    const { bare, address: bareAddress } = await serveBare(quick.bytes);
    const turns = { turns: isBudgeted ? 5 : 2, seconds: 2 };
    const { ours, theirs, ratio } = await sideBySide({ url, headers }, { url: bareAddress, headers }, turns);
    await bare.close();
    const row: Row = {
      what: `Agenda of ${size.sessions.toLocaleString('en')} sessions, read compressed`,
      measured: `${Math.round(ratio * 100)} % (${Math.round(ours.perSecond)}/s, p99 ${ours.p99} ms)`,
      budget: isBudgeted ? '≥ 80 %' : '',
      beside: `bare Fastify route, same ${(quick.bytes.byteLength / 1000).toFixed(1)} kB: ${Math.round(theirs.perSecond)}/s`,
      isWithin: isBudgeted ? ratio >= 0.8 && ours.failed === 0 : null,
    };
    return isBudgeted ? [row, await unchanged(url, headers), await thorough(url, headers, quick.bytes)] : [row];
  } finally {
    await server.stop();
  }
}

async function unchanged(url: string, headers: Record<string, string>): Promise<Row> {
  const { etag = '' } = (await asSent(url, headers)).headers;
  const ifNoneMatch = { ...headers, 'if-none-match': etag };
  const again = await fetch(url, { headers: ifNoneMatch });
  const { perSecond } = await throughput({ url, headers: ifNoneMatch }, 3);
  return {
    what: 'The same, unchanged since',
    measured: `${again.status}, ${(await again.arrayBuffer()).byteLength} bytes (${Math.round(perSecond)}/s)`,
    budget: '304, no body',
    beside: '',
    isWithin: again.status === 304,
  };
}

/** How long an idle server may take to compress what it keeps thoroughly, in milliseconds. */
const PATIENCE = 30_000;

/** Leaves the server alone until it has compressed the agenda once more. */
async function thorough(url: string, headers: Record<string, string>, quick: Buffer): Promise<Row> {
  const plain = await (await fetch(url, { headers: { ...headers, 'accept-encoding': 'identity' } })).arrayBuffer();
  let { bytes } = await asSent(url, headers);
  for (const until = performance.now() + PATIENCE; bytes.equals(quick) && performance.now() < until;) {
    await passed(200);
    ({ bytes } = await asSent(url, headers));
  }
  return {
    what: 'Data of that agenda, once the server was idle',
    measured: `${(bytes.byteLength / 1000).toFixed(1)} kB brotli`,
    budget: '',
    beside: `${(quick.byteLength / 1000).toFixed(1)} kB at first, ${(plain.byteLength / 1000).toFixed(0)} kB plain`,
    isWithin: null,
  };
}
