import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { Answers } from './answers.ts';
import { ID, type Plan, type Result } from './plan.ts';

/*
 * A load generator that costs little beside the server it measures, on a machine where both share two cores: it writes texts that
 * are ready, and reads no more of an answer than where it ends. Those made for any use take as long for a request as a bare server.
 */

const plan = workerData as Plan;
const { hostname, port, pathname, search } = new URL(plan.url);
const [first = '', ...rest] = (plan.body ?? '').split(ID);

/** In bytes: nobody has the same. */
const ID_SIZE = 8;
const newId = (): string => randomBytes(ID_SIZE).toString('hex');

const length = Buffer.byteLength(first + rest.map((part) => newId() + part).join(''));
const head = [
  `${plan.method ?? 'GET'} ${pathname}${search} HTTP/1.1`,
  `host: ${hostname}:${port}`,
  ...Object.entries(plan.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
  ...(plan.body === undefined ? [] : [`content-length: ${length}`]),
].join('\r\n');

function nextRequest(): string {
  const id = newId();
  let body = first;
  for (const part of rest) body += id + part;
  return `${head}\r\n\r\n${body}`;
}

const latencies: number[] = [];
let failed = 0;
let isOver = false;
let driven = plan.connections;

function drive(socket: Socket): void {
  const answers = new Answers();
  let sentAt = performance.now();
  const send = (): void => {
    sentAt = performance.now();
    socket.write(nextRequest(), 'utf8');
  };
  socket.on('data', (chunk: Buffer) => {
    for (const status of answers.read(chunk)) {
      latencies.push(performance.now() - sentAt);
      if (status >= 400) failed++;
      if (isOver) socket.destroy();
      else send();
    }
  });
  socket.on('error', () => failed++);
  socket.on('close', () => {
    driven--;
    if (driven === 0) tell();
  });
  send();
}

/** Once the last answer is there: nothing that the server has begun is left out. */
function tell(): void {
  const took = (performance.now() - begunAt) / 1000;
  const result: Result = { latencies: Float64Array.from(latencies), failed, took };
  parentPort?.postMessage(result);
}

const sockets = Array.from({ length: plan.connections }, () => connect({ host: hostname, port: Number(port), noDelay: true }));
await Promise.all(sockets.map((socket) => once(socket, 'connect')));
const begunAt = performance.now();
sockets.forEach(drive);
setTimeout(() => {
  isOver = true;
}, plan.seconds * 1000);
