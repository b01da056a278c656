import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { openApiDocument } from '../contract/open-api-document.ts';
import { paths } from '../contract/paths.ts';
import { Body } from './events/cache/body.ts';
import { sendBody } from './events/cache/send-body.ts';

/** Read by people and generators, who have neither token nor origin. */
export const openApiRoutes: FastifyPluginCallbackTypebox<{ publicAddress: () => string }> = (app, { publicAddress }, done) => {
  let body: Body | undefined;
  app.get(paths.openApiDocument.pattern, { config: { isOpen: true } }, (request, reply) => {
    body ??= new Body(openApiDocument(publicAddress()));
    sendBody(request, reply, body, 'public, max-age=300');
  });
  done();
};
