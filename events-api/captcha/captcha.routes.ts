import { readFileSync } from 'node:fs';
import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { CaptchaChallengeSchema, CaptchaSchema } from '../../contract/captcha.ts';
import { ErrorSchema } from '../../contract/error.ts';
import { API_BASE, paths } from '../../contract/paths.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Database } from '../store/store.ts';
import type { CaptchaSecret } from './captcha-secret.ts';
import { makeChallenge } from './challenge.ts';
import { findFlow, type Flow, newFlow } from './flow.ts';
import { isLiveEvent } from './is-live-event.ts';

export interface CaptchaOptions {
  readonly db: Database;
  readonly secret: CaptchaSecret;
  readonly clock: Clock;
  /** Scheme, host and port under which clients reach this server. */
  readonly publicAddress: () => string;
}

const EventParameters = Type.Object({ readableEventId: Type.String() });
const FlowParameters = Type.Object({ readableEventId: Type.String(), flowId: Type.String() });
const errors = { '4xx': ErrorSchema, '5xx': ErrorSchema };

const script = readFileSync(new URL('hip.js', import.meta.url));

/** Contract, section 5. */
export const captchaRoutes: FastifyPluginCallbackTypebox<CaptchaOptions> = (app, { db, secret, clock, publicAddress }, done) => {
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('cache-control', 'no-store');
    next();
  });

  app.get(
    paths.eventCaptcha.pattern,
    { schema: { params: EventParameters, response: { 200: CaptchaSchema, ...errors } } },
    async (request) => {
      const { readableEventId } = request.params;
      if (!(await isLiveEvent(db, readableEventId))) throw new ApiError('event_not_found');
      const flow = newFlow(await secret.keyFor('flow'), readableEventId, clock());
      return {
        FlowId: flow.id,
        HipUrl: `${publicAddress()}/${API_BASE}${paths.eventCaptchaScript.of({ readableEventId, flowId: flow.id })}`,
        ObjectName: 'WLSPHIP0',
        FunctionName: 'verify',
      };
    },
  );

  /** @throws ApiError `captcha_not_found` */
  const getFlow = async ({ readableEventId, flowId }: Readonly<Record<'readableEventId' | 'flowId', string>>): Promise<Flow> => {
    const flow = findFlow(await secret.keyFor('flow'), readableEventId, flowId, clock());
    if (!flow) throw new ApiError('captcha_not_found');
    return flow;
  };

  // Fetched by the widget and by a script element, which send no token.
  app.get(
    paths.eventCaptchaChallenge.pattern,
    { config: { isOpen: true }, schema: { params: FlowParameters, response: { 200: CaptchaChallengeSchema, ...errors } } },
    async (request) => makeChallenge(secret, await getFlow(request.params)),
  );

  app.get(
    paths.eventCaptchaScript.pattern,
    { config: { isOpen: true }, schema: { params: FlowParameters } },
    async (request, reply) => {
      await getFlow(request.params);
      return reply
        .type('text/javascript; charset=utf-8')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('x-content-type-options', 'nosniff')
        .send(script);
    },
  );
  done();
};
