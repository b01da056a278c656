import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { ErrorSchema } from '../../../contract/error.ts';
import { MyRegistrationSchema } from '../../../contract/my-registration.ts';
import { paths } from '../../../contract/paths.ts';
import { getContactOf } from '../../identity/caller.ts';
import type { Database } from '../../store/store.ts';
import { listMyRegistrations } from './list-my-registrations.ts';
import { myRegistrationWire } from './my-registration-wire.ts';

export interface MyRegistrationsOptions {
  readonly db: Database;
}

const errors = { '4xx': ErrorSchema, '5xx': ErrorSchema };

/** What is told to whoever is signed in about themselves, and to nobody else. */
export const myRegistrationsRoutes: FastifyPluginCallbackTypebox<MyRegistrationsOptions> = (app, { db }, done) => {
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('cache-control', 'private, no-store');
    next();
  });

  app.get(
    paths.myRegistrations.pattern,
    { schema: { response: { 200: Type.Array(MyRegistrationSchema), ...errors } } },
    async (request) => {
      const { id } = await getContactOf(request);
      return (await listMyRegistrations(db, id)).map(myRegistrationWire);
    },
  );
  done();
};
