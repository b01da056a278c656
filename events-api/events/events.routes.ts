import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { paths } from '../../contract/paths.ts';
import { sendBody } from './cache/send-body.ts';
import { eventResources } from './event-resources.ts';
import { getEventOfTrack, getSession } from './find-parent.ts';
import { PublishedCache } from './published-cache.ts';
import type { Reads } from './reads.ts';
import { sessionCountResource, sessionResource, trackSessionsResource } from './session-resources.ts';

export interface EventsOptions {
  readonly reads: Reads;
  /** Scheme, host and port under which clients reach this server. */
  readonly publicAddress: () => string;
}

const eventParams = Type.Object({ readableEventId: Type.String() });
const sessionParams = Type.Object({ sessionId: Type.String() });
const trackParams = Type.Object({ trackId: Type.String() });

/*
 * Every answer here is bytes from memory, so Fastify is given no schema to serialise by; that each answer matches the contract
 * is proven by `events.spec.ts`.
 */
export const eventsRoutes: FastifyPluginCallbackTypebox<EventsOptions> = (app, { reads, publicAddress }, done) => {
  const published = new PublishedCache(reads, publicAddress);
  app.get(paths.publishedEvents.pattern, async (request, reply) => sendBody(request, reply, await published.body()));

  for (const resource of eventResources(publicAddress)) {
    app.get(resource.name, { schema: { params: eventParams } }, async (request, reply) =>
      sendBody(request, reply, await reads.body(request.params.readableEventId, resource)),
    );
  }

  app.get(paths.session.pattern, { schema: { params: sessionParams } }, async (request, reply) => {
    const { session, content } = await getSession(reads, request.params.sessionId);
    return sendBody(request, reply, await reads.body(content.event.readable_event_id, sessionResource(session)));
  });

  app.get(paths.sessionRegistrationsCount.pattern, { schema: { params: sessionParams } }, async (request, reply) => {
    const { session, content } = await getSession(reads, request.params.sessionId);
    return sendBody(request, reply, await reads.body(content.event.readable_event_id, sessionCountResource(session)));
  });

  app.get(paths.trackSessions.pattern, { schema: { params: trackParams } }, async (request, reply) => {
    const readableEventId = await getEventOfTrack(reads.db, request.params.trackId);
    return sendBody(request, reply, await reads.body(readableEventId, trackSessionsResource(request.params.trackId)));
  });
  done();
};
