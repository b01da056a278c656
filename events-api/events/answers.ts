import type { FastifyReply, FastifyRequest } from 'fastify';
import type { StoreWatch } from '../store/store-watch.ts';
import type { Body } from './cache/body.ts';
import { RecentBodies } from './cache/recent-bodies.ts';
import { sendBody } from './cache/send-body.ts';

/**
 * Sends the answer under a key: at once when nothing was committed since it was last given, otherwise after asking for it. The
 * short way awaits nothing, which is half of what a request costs here.
 */
export class Answers {
  readonly #watch: StoreWatch;
  readonly #recent = new RecentBodies();

  constructor(watch: StoreWatch) {
    this.#watch = watch;
  }

  /** @param getBody finds or builds the answer; what it throws goes to the error handler */
  send(request: FastifyRequest, reply: FastifyReply, key: string, getBody: () => Promise<Body>): void {
    const recent = this.#recent.find(key, this.#watch.fresh);
    if (recent) sendBody(request, reply, recent);
    else this.#ask(request, reply, key, getBody).catch((error: unknown) => reply.send(error));
  }

  async #ask(request: FastifyRequest, reply: FastifyReply, key: string, getBody: () => Promise<Body>): Promise<void> {
    // Taken before the answer is built: if something is committed meanwhile, the answer is not believed for long.
    const state = await this.#watch.state();
    const body = await getBody();
    this.#recent.remember(key, state, body);
    sendBody(request, reply, body);
  }
}
