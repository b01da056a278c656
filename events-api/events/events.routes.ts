import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { paths } from '../../contract/paths.ts';
import { Answers } from './answers.ts';
import { compressWhenIdle } from './cache/compress-when-idle.ts';
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
  const answers = new Answers(reads.watch);
  const published = new PublishedCache(reads, publicAddress);
  compressWhenIdle(app, reads.bodies);

  app.get(paths.publishedEvents.pattern, (request, reply) => {
    answers.send(request, reply, paths.publishedEvents.pattern, () => published.body());
  });

  for (const resource of eventResources(publicAddress)) {
    app.get(resource.name, { schema: { params: eventParams } }, (request, reply) => {
      const { readableEventId } = request.params;
      answers.send(request, reply, `${resource.name} ${readableEventId}`, () => reads.body(readableEventId, resource));
    });
  }

  for (const [path, resourceOf] of [
    [paths.session, sessionResource],
    [paths.sessionRegistrationsCount, sessionCountResource],
  ] as const) {
    app.get(path.pattern, { schema: { params: sessionParams } }, (request, reply) => {
      const { sessionId } = request.params;
      answers.send(request, reply, `${path.pattern} ${sessionId}`, async () => {
        const { session, content } = await getSession(reads, sessionId);
        return reads.body(content.event.readable_event_id, resourceOf(session));
      });
    });
  }

  app.get(paths.trackSessions.pattern, { schema: { params: trackParams } }, (request, reply) => {
    const { trackId } = request.params;
    answers.send(request, reply, `${paths.trackSessions.pattern} ${trackId}`, async () =>
      reads.body(await getEventOfTrack(reads.db, trackId), trackSessionsResource(trackId)),
    );
  });
  done();
};
