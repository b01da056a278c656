import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { preValidationHookHandler } from 'fastify';
import Type from 'typebox';
import { ErrorSchema } from '../../contract/error.ts';
import { IDEMPOTENCY_HEADER, paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import { Nullable } from '../../contract/nullable.ts';
import {
  AcceptInvitationSchema,
  FinalizeRequestSchema,
  RegistrationDataSchema,
  SessionRegistrationSchema,
} from '../../contract/registration-data.ts';
import { RegistrationResultSchema } from '../../contract/registration-result.ts';
import { RegistrationSchema } from '../../contract/registration.ts';
import type { CaptchaSecret } from '../captcha/captcha-secret.ts';
import { checkProof } from '../captcha/check-proof.ts';
import type { Clock } from '../config/clock.ts';
import type { ServerConfig } from '../config/config.ts';
import { callerOf, getContactOf } from '../identity/caller.ts';
import type { Store } from '../store/store.ts';
import { webApplicationOf } from '../web-applications/gate.ts';
import { idempotencyKeyOf } from './idempotency.ts';
import { purchasesRoutes } from './purchases.routes.ts';
import { preferredLanguage } from './preferred-language.ts';
import { myRegistrationsRoutes } from './mine/my-registrations.routes.ts';
import type { PersonalLink } from './open-link.ts';
import { paymentsRoutes } from './payments.routes.ts';
import { RegistrationDesk, type WriteMeasures } from './registration-desk.ts';
import { countSeats } from './seats.ts';
import { sweepRegistrations } from './sweep-registrations.ts';
import type { RegistrationListener, SeatCounter } from './write-batch.ts';

export interface RegistrationsOptions {
  readonly config: Pick<ServerConfig, 'paymentSecret'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly captchaSecret: CaptchaSecret;
  /** Another way to count seats, for tests that prove that the usual one is needed. */
  readonly countSeats?: SeatCounter;
  readonly measures?: WriteMeasures;
  /** Hears of every change of a registration, in its transaction. */
  readonly tell?: RegistrationListener;
}

/** Some clients send every session of a conference for each attendee. */
const BODY_LIMIT = 1024 * 1024;

const EventParameters = Type.Object({ readableEventId: Type.String() });
const SessionParameters = Type.Object({ readableEventId: Type.String(), sessionId: Type.String() });
const RegistrationParameters = Type.Object({ registrationId: Type.String() });
const KeyQuery = Type.Object({ [REGISTRATION_KEY_PARAMETER]: Type.Optional(Type.String()) });
const errors = { '4xx': ErrorSchema, '5xx': ErrorSchema };

/** The write side: contract, section 4. */
export const registrationsRoutes: FastifyPluginCallbackTypebox<RegistrationsOptions> = (app, options, done) => {
  const desk = new RegistrationDesk(
    options.store,
    options.clock,
    options.countSeats ?? countSeats,
    options.tell,
    options.measures,
  );
  sweepRegistrations(app, desk);
  app.register(paymentsRoutes, { desk, clock: options.clock, secret: options.config.paymentSecret });
  // Fastify reads plain text by itself; JSON is all that this side understands.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('cache-control', 'no-store');
    next();
  });

  void app.register(purchasesRoutes, { desk });
  void app.register(myRegistrationsRoutes, { db: options.store.db, desk, clock: options.clock });

  app.post(
    paths.eventRegistrations.pattern,
    {
      bodyLimit: BODY_LIMIT,
      schema: { params: EventParameters, body: RegistrationDataSchema, response: { 200: RegistrationResultSchema, ...errors } },
    },
    async (request) => {
      const { readableEventId } = request.params;
      const caller = await callerOf(request);
      const webApplicationId = webApplicationOf(request).id;
      const scope = [webApplicationId, readableEventId, caller.contactId ?? 'anonymous'].join(' ');
      const idempotencyKey = idempotencyKeyOf(request.headers[IDEMPOTENCY_HEADER], scope, request.body);
      const languageTag = preferredLanguage(request.headers['accept-language']);
      const captcha = await checkProof(options.captchaSecret, readableEventId, request.body.hipObject, options.clock());
      const result = await desk.register({
        readableEventId,
        webApplicationId,
        caller,
        data: request.body,
        captcha,
        languageTag,
        idempotencyKey,
      });
      options.measures?.registered(result.errorCode ?? result.status);
      return result;
    },
  );

  app.post(
    paths.eventRegistrationsFinalize.pattern,
    { schema: { params: EventParameters, body: FinalizeRequestSchema, response: { 200: RegistrationResultSchema, ...errors } } },
    (request) => {
      const { readableEventId } = request.params;
      return desk.finalize({
        readableEventId,
        webApplicationId: webApplicationOf(request).id,
        purchaseId: request.body.purchaseId,
      });
    },
  );

  app.post(
    paths.eventSessionRegistrations.pattern,
    {
      schema: {
        params: SessionParameters,
        body: Nullable(SessionRegistrationSchema),
        response: { 200: Type.Boolean(), ...errors },
      },
      preValidation: noBodyIsNull,
    },
    async (request) => {
      const { id: contactId } = await getContactOf(request);
      await desk.registerForSession({ ...request.params, contactId, wouldWait: request.body?.waitlisted ?? false });
      return true;
    },
  );

  app.get(
    paths.registration.pattern,
    { schema: { params: RegistrationParameters, querystring: KeyQuery, response: { 200: RegistrationSchema, ...errors } } },
    (request) => desk.find(linkOf(request)),
  );

  app.post(
    paths.registrationCancel.pattern,
    { schema: { params: RegistrationParameters, querystring: KeyQuery, response: { 200: Type.Boolean(), ...errors } } },
    async (request) => {
      await desk.cancel(linkOf(request));
      return true;
    },
  );

  app.post(
    paths.registrationLeave.pattern,
    { schema: { params: RegistrationParameters, querystring: KeyQuery, response: { 200: Type.Boolean(), ...errors } } },
    async (request) => {
      await desk.leave(linkOf(request));
      return true;
    },
  );

  app.post(
    paths.registrationAccept.pattern,
    {
      schema: {
        params: RegistrationParameters,
        querystring: KeyQuery,
        body: Nullable(AcceptInvitationSchema),
        response: { 200: RegistrationResultSchema, ...errors },
      },
      preValidation: noBodyIsNull,
    },
    (request) => desk.accept(linkOf(request), chosenPass(request.body?.passId)),
  );
  done();
};

/** "" is how existing clients say that no pass is chosen. */
const chosenPass = (passId: string | null | undefined): string | null => (passId === '' ? null : (passId ?? null));

/** A body may be left out where nothing has to be said. */
const noBodyIsNull: preValidationHookHandler = (request, _reply, next) => {
  request.body ??= null;
  next();
};

const linkOf = (request: { params: { registrationId: string }; query: { key?: string } }): PersonalLink => ({
  id: request.params.registrationId,
  key: request.query[REGISTRATION_KEY_PARAMETER],
});
