import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { CheckInRequestSchema, CheckInSchema } from '../../contract/check-in.ts';
import { ErrorSchema } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import type { Clock } from '../config/clock.ts';
import type { Store } from '../store/store.ts';
import { checkIn } from './check-in.ts';
import { checkRedirect } from './check-redirect.ts';

const RedirectQuery = Type.Object({ redirectUri: Type.Optional(Type.String({ maxLength: 2000 })) });

/**
 * Check-ins come from scanners at the door, which have the code of the ticket and neither token nor origin (contract 1.3). A form
 * that a page sends is taken as well as JSON.
 */
export const checkInsRoutes: FastifyPluginCallbackTypebox<{ store: Store; clock: Clock }> = (app, { store, clock }, done) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) => {
    parsed(null, Object.fromEntries(new URLSearchParams(String(body))));
  });

  app.post(
    paths.checkIns.pattern,
    {
      config: { isOpen: true },
      schema: {
        body: CheckInRequestSchema,
        querystring: RedirectQuery,
        response: { 200: CheckInSchema, '4xx': ErrorSchema, '5xx': ErrorSchema },
      },
    },
    async (request, reply) => {
      const { redirectUri } = request.query;
      const target = redirectUri === undefined ? null : await checkRedirect(store.db, redirectUri);
      const made = await checkIn(store, request.body, clock);
      reply.header('cache-control', 'no-store');
      return target === null ? made : reply.redirect(target, 303);
    },
  );
  done();
};
