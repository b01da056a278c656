import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { publishStatus } from '../../contract/option-sets.ts';
import { paths, REGISTRATION_KEY_PARAMETER } from '../../contract/paths.ts';
import { registrationState } from '../../contract/registration-states.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { openPersonalLink } from '../registrations/open-personal-link.ts';
import { qrTextOf } from '../registrations/registration-identifiers.ts';
import type { Database } from '../store/store.ts';
import { findPublicEventAddress } from '../web-applications/public-address.ts';
import { sendQrCode } from './send-qr-code.ts';

const config = { isOpen: true };
const EventParameters = Type.Object({ readableEventId: Type.String() });
const FormatQuery = Type.Object({ format: Type.Optional(Type.Union([Type.Literal('svg'), Type.Literal('png')])) });
const RegistrationParameters = Type.Object({ registrationId: Type.String() });
const KeyQuery = Type.Object({ [REGISTRATION_KEY_PARAMETER]: Type.Optional(Type.String()) });

/** QR codes, fetched by `<img>`, which sends neither token nor origin. */
export const ticketsRoutes: FastifyPluginCallbackTypebox<{ db: Database; clock: Clock }> = (app, { db, clock }, done) => {
  app.get(
    paths.eventQrCode.pattern,
    { config, schema: { params: EventParameters, querystring: FormatQuery } },
    async (request, reply) => {
      const { format = 'png' } = request.query;
      const address = await findAddressOfLiveEvent(db, request.params.readableEventId);
      return sendQrCode(request, reply, address, { format, cacheControl: 'public, max-age=300' });
    },
  );

  app.get(
    paths.registrationQrCode.pattern,
    { config, schema: { params: RegistrationParameters, querystring: KeyQuery } },
    async (request, reply) => {
      const link = { id: request.params.registrationId, key: request.query[REGISTRATION_KEY_PARAMETER] };
      const registration = await openPersonalLink(db, link, clock().toISOString());
      if (registration.state !== registrationState.registered) throw new ApiError('ticket_not_found');
      return sendQrCode(request, reply, qrTextOf(registration), { format: 'svg', cacheControl: 'private, no-cache' });
    },
  );
  done();
};

/** @throws ApiError `event_not_found`, also for an event that no page shows */
async function findAddressOfLiveEvent(db: Database, readableEventId: string): Promise<string> {
  const event = await db
    .selectFrom('event')
    .select(['readable_event_id', 'public_event_url'])
    .where('readable_event_id', '=', readableEventId)
    .where('publish_status', '=', publishStatus.live)
    .executeTakeFirst();
  const address = event && (await findPublicEventAddress(db, event));
  if (!address) throw new ApiError('event_not_found');
  return address;
}
