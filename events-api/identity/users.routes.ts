import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { ErrorSchema } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import { UserSchema, type UserWire } from '../../contract/user.ts';
import { findContactOf } from './caller.ts';
import type { Contact } from './contact.ts';

const anonymous: UserWire = { id: null, firstName: null, lastName: null, email: null, isAnonymous: true };

const userWire = ({ id, firstName, lastName, email }: Contact): UserWire => ({
  id,
  firstName: firstName || null,
  lastName: lastName || null,
  email: email || null,
  isAnonymous: false,
});

export const usersRoutes: FastifyPluginCallbackTypebox = (app, _, done) => {
  app.get(
    paths.authenticatedUser.pattern,
    { schema: { response: { 200: UserSchema, '4xx': ErrorSchema, '5xx': ErrorSchema } } },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store');
      const contact = await findContactOf(request);
      return contact ? userWire(contact) : anonymous;
    },
  );
  done();
};
