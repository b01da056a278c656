import type { IncomingMessage } from 'node:http';
import type { Form } from './pages/problems.ts';

/** In bytes. */
const MAX_SIZE = 16 * 1024;

/** Fields of a posted form, without the space around them; passwords stay as they are. @throws Error for one that is too large */
export async function readForm(request: IncomingMessage): Promise<Form> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_SIZE) throw new Error('The form is too large.');
    chunks.push(chunk);
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  return Object.fromEntries([...fields].map(([name, value]) => [name, name === 'password' ? value : value.trim()]));
}
