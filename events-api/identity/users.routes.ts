import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { ErrorSchema } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import { UserSchema, type UserWire } from '../../contract/user.ts';

const anonymous: UserWire = { id: null, firstName: null, lastName: null, email: null, isAnonymous: true };

export const usersRoutes: FastifyPluginCallbackTypebox = (app, _, done) => {
  app.get(paths.authenticatedUser.pattern, { schema: { response: { 200: UserSchema, '4xx': ErrorSchema } } }, (_, reply) => {
    reply.header('cache-control', 'no-store');
    return anonymous;
  });
  done();
};
