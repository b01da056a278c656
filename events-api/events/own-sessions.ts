import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SessionWire } from '../../contract/session.ts';
import type { Clock } from '../config/clock.ts';
import { getContactOf } from '../identity/caller.ts';
import type { EventContent, SessionRow } from './content/event-content.ts';
import { findOwnPlaces, type OwnPlaces } from './own-places.repository.ts';
import type { EventResource, Reads } from './reads.ts';

/** Where sessions are found, and what of them. */
export interface SessionsAsked {
  readonly readableEventId: string;
  readonly resource: EventResource;
}

/**
 * Sessions for one caller: with what is true for them alone. Nothing of it comes from the answers that all share, and nothing
 * gets there.
 */
export class OwnSessions {
  readonly #reads: Reads;
  readonly #clock: Clock;

  constructor(reads: Reads, clock: Clock) {
    this.#reads = reads;
    this.#clock = clock;
  }

  send(request: FastifyRequest, reply: FastifyReply, find: () => Promise<SessionsAsked>): void {
    const answer = find().then((asked) => this.#answer(request, asked));
    answer.then(
      (sessions) => reply.header('cache-control', 'private, no-store').send(sessions),
      (error: unknown) => reply.send(error),
    );
  }

  async #answer(request: FastifyRequest, { readableEventId, resource }: SessionsAsked): Promise<unknown> {
    const { id } = await getContactOf(request);
    const { content, value } = await this.#reads.build(readableEventId, resource);
    const places = await findOwnPlaces(this.#reads.db, id, content.event.id);
    const now = this.#clock().toISOString();
    const rows = new Map(content.sessions.map((row) => [row.id, row]));
    const own = (session: SessionWire): SessionWire => {
      const row = rows.get(session.id);
      return {
        ...session,
        alreadyRegistered: places.sessionIds.has(session.id),
        userEligibleToRegister: row !== undefined && isEligible(row, content, places, now),
      };
    };
    return Array.isArray(value) ? (value as SessionWire[]).map(own) : own(value as SessionWire);
  }
}

/** Whether somebody with a seat at the event may add this session to it; whether a seat is left is another question. */
function isEligible(row: SessionRow, content: EventContent, places: OwnPlaces, now: string): boolean {
  if (row.is_service_session === 1 || row.ends_at <= now) return false;
  return places.atEvent.some(({ passId }) => {
    if (passId === null) return content.event.allow_custom_agenda === 1;
    const inPass = content.sessionsOfPass.get(passId) ?? [];
    return inPass.length === 0 || inPass.some(({ id }) => id === row.id);
  });
}
