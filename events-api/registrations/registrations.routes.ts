import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { ErrorSchema } from '../../contract/error.ts';
import { IDEMPOTENCY_HEADER, paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import { FinalizeRequestSchema, RegistrationDataSchema } from '../../contract/registration-data.ts';
import { RegistrationResultSchema } from '../../contract/registration-result.ts';
import { RegistrationSchema } from '../../contract/registration.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { callerOf } from '../identity/caller.ts';
import type { Store } from '../store/store.ts';
import { webApplicationOf } from '../web-applications/gate.ts';
import { idempotencyKeyOf } from './idempotency.ts';
import { preferredLanguage } from './preferred-language.ts';
import { myRegistrationsRoutes } from './mine/my-registrations.routes.ts';
import { RegistrationDesk } from './registration-desk.ts';
import { countSeats } from './seats.ts';
import { sweepExpiredPurchases } from './sweep-expired-purchases.ts';
import type { RegistrationListener, SeatCounter } from './write-batch.ts';

export interface RegistrationsOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Another way to count seats, for tests that prove that the usual one is needed. */
  readonly countSeats?: SeatCounter;
  /** Hears of every change of a registration, in its transaction. */
  readonly tell?: RegistrationListener;
}

/** Some clients send every session of a conference for each attendee. */
const BODY_LIMIT = 1024 * 1024;

const EventParameters = Type.Object({ readableEventId: Type.String() });
const RegistrationParameters = Type.Object({ registrationId: Type.String() });
const KeyQuery = Type.Object({ [REGISTRATION_KEY_PARAMETER]: Type.Optional(Type.String()) });
const errors = { '4xx': ErrorSchema, '5xx': ErrorSchema };

/** The write side: contract, section 4. */
export const registrationsRoutes: FastifyPluginCallbackTypebox<RegistrationsOptions> = (app, options, done) => {
  const desk = new RegistrationDesk(options.store, options.clock, options.countSeats ?? countSeats, options.tell);
  sweepExpiredPurchases(app, desk);
  // Fastify reads plain text by itself; JSON is all that this side understands.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('cache-control', 'no-store');
    next();
  });

  void app.register(myRegistrationsRoutes, { db: options.store.db });

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
      return desk.register({ readableEventId, webApplicationId, caller, data: request.body, languageTag, idempotencyKey });
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

  // Registers the contact behind the sign-in: there is none for somebody who is anonymous.
  app.post(paths.eventSessionRegistrations.pattern, { schema: { response: errors } }, () => {
    throw new ApiError('sign_in_required');
  });

  app.get(
    paths.registration.pattern,
    { schema: { params: RegistrationParameters, querystring: KeyQuery, response: { 200: RegistrationSchema, ...errors } } },
    (request) => desk.find({ id: request.params.registrationId, key: request.query[REGISTRATION_KEY_PARAMETER] }),
  );

  app.post(
    paths.registrationCancel.pattern,
    { schema: { params: RegistrationParameters, querystring: KeyQuery, response: { 200: Type.Boolean(), ...errors } } },
    async (request) => {
      await desk.cancel({ id: request.params.registrationId, key: request.query[REGISTRATION_KEY_PARAMETER] });
      return true;
    },
  );
  done();
};
