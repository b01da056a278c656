import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { paths } from '../../contract/paths.ts';
import type { Clock } from '../config/clock.ts';
import { isSignedIn } from '../identity/caller.ts';
import { Answers } from './answers.ts';
import { compressWhenIdle } from './cache/compress-when-idle.ts';
import { eventResources, speakerResource } from './event-resources.ts';
import { getEventOfTrack, getSession, getSpeaker } from './find-parent.ts';
import { OwnSessions, type SessionsAsked } from './own-sessions.ts';
import { PublishedCache } from './published-cache.ts';
import type { Reads } from './reads.ts';
import { sessionCountResource, sessionResource, sessionsResource, trackSessionsResource } from './session-resources.ts';

export interface EventsOptions {
  readonly reads: Reads;
  /** Scheme, host and port under which clients reach this server. */
  readonly publicAddress: () => string;
  readonly clock: Clock;
}

/* The router gives every part of an address that a pattern names, and gives it as text: there is nothing to check. */
interface OfEvent {
  readonly Params: { readonly readableEventId: string };
}
interface OfSession {
  readonly Params: { readonly sessionId: string };
}
interface OfTrack {
  readonly Params: { readonly trackId: string };
}
const speakerParams = Type.Object({ readableEventId: Type.String(), speakerId: Type.String() });

/*
 * Every answer here is bytes from memory, so Fastify is given no schema to serialise by; that each answer matches the contract
 * is proven by `events.spec.ts`.
 */
export const eventsRoutes: FastifyPluginCallbackTypebox<EventsOptions> = (app, { reads, publicAddress, clock }, done) => {
  const answers = new Answers(reads.watch);
  const ownSessions = new OwnSessions(reads, clock);
  const published = new PublishedCache(reads, publicAddress);
  compressWhenIdle(app, reads.bodies);

  app.get(paths.publishedEvents.pattern, (request, reply) => {
    answers.send(request, reply, paths.publishedEvents.pattern, () => published.body());
  });

  for (const resource of eventResources(publicAddress)) {
    app.get<OfEvent>(resource.name, (request, reply) => {
      const { readableEventId } = request.params;
      answers.send(request, reply, `${resource.name} ${readableEventId}`, () => reads.body(readableEventId, resource));
    });
  }

  app.get(paths.eventSpeaker.pattern, { schema: { params: speakerParams } }, (request, reply) => {
    const { readableEventId, speakerId } = request.params;
    answers.send(request, reply, `${paths.eventSpeaker.pattern} ${readableEventId} ${speakerId}`, async () => {
      const speaker = await getSpeaker(reads, readableEventId, speakerId);
      return reads.body(readableEventId, speakerResource(speaker));
    });
  });

  app.get<OfSession>(paths.sessionRegistrationsCount.pattern, (request, reply) => {
    const { sessionId } = request.params;
    answers.send(request, reply, `${paths.sessionRegistrationsCount.pattern} ${sessionId}`, async () => {
      const { session, content } = await getSession(reads, sessionId);
      return reads.body(content.event.readable_event_id, sessionCountResource(session));
    });
  });

  const sendSessions = (request: FastifyRequest, reply: FastifyReply, key: string, find: () => Promise<SessionsAsked>): void => {
    if (isSignedIn(request)) ownSessions.send(request, reply, find);
    else
      answers.send(request, reply, key, async () => {
        const { readableEventId, resource } = await find();
        return reads.body(readableEventId, resource);
      });
  };

  app.get<OfEvent>(paths.eventSessions.pattern, (request, reply) => {
    const { readableEventId } = request.params;
    const asked = { readableEventId, resource: sessionsResource };
    sendSessions(request, reply, `${paths.eventSessions.pattern} ${readableEventId}`, () => Promise.resolve(asked));
  });

  app.get<OfSession>(paths.session.pattern, (request, reply) => {
    const { sessionId } = request.params;
    sendSessions(request, reply, `${paths.session.pattern} ${sessionId}`, async () => {
      const { session, content } = await getSession(reads, sessionId);
      return { readableEventId: content.event.readable_event_id, resource: sessionResource(session) };
    });
  });

  app.get<OfTrack>(paths.trackSessions.pattern, (request, reply) => {
    const { trackId } = request.params;
    sendSessions(request, reply, `${paths.trackSessions.pattern} ${trackId}`, async () => ({
      readableEventId: await getEventOfTrack(reads.db, trackId),
      resource: trackSessionsResource(trackId),
    }));
  });
  done();
};
