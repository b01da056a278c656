import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { ErrorSchema } from '../../../contract/error.ts';
import { MyRegistrationSchema } from '../../../contract/my-registration.ts';
import { paths } from '../../../contract/paths.ts';
import { WaitlistItemSchema, type WaitlistItemWire } from '../../../contract/waitlist-item.ts';
import type { Clock } from '../../config/clock.ts';
import { loadCustomFields } from '../../customization/load-custom-fields.ts';
import { getContactOf } from '../../identity/caller.ts';
import type { Database } from '../../store/store.ts';
import type { RegistrationDesk } from '../registration-desk.ts';
import { positionAtEvent, positionAtSession } from '../waiting-positions.ts';
import { getOwnKey } from './get-own-key.ts';
import { listMyRegistrations } from './list-my-registrations.ts';
import { listMyWaitlistItems, type MyWaitlistItemRow } from './list-my-waitlist-items.ts';
import { myRegistrationWire } from './my-registration-wire.ts';
import { waitlistItemWire } from './waitlist-item-wire.ts';

export interface MyRegistrationsOptions {
  readonly db: Database;
  readonly desk: RegistrationDesk;
  readonly clock: Clock;
}

const errors = { '4xx': ErrorSchema, '5xx': ErrorSchema };

/** What is told to whoever is signed in about themselves, and to nobody else. */
export const myRegistrationsRoutes: FastifyPluginCallbackTypebox<MyRegistrationsOptions> = (app, { db, desk, clock }, done) => {
  app.addHook('onRequest', (_, reply, next) => {
    reply.header('cache-control', 'private, no-store');
    next();
  });

  app.get(
    paths.myRegistrations.pattern,
    { schema: { response: { 200: Type.Array(MyRegistrationSchema), ...errors } } },
    async (request) => {
      const { id } = await getContactOf(request);
      const customFields = await loadCustomFields(db);
      return (await listMyRegistrations(db, id)).map((row) => myRegistrationWire(row, customFields));
    },
  );

  app.get(
    paths.myWaitlistItems.pattern,
    { schema: { response: { 200: Type.Array(WaitlistItemSchema), ...errors } } },
    async (request) => {
      const { id } = await getContactOf(request);
      const customFields = await loadCustomFields(db);
      const items: WaitlistItemWire[] = [];
      for (const row of await listMyWaitlistItems(db, id, clock().toISOString())) {
        items.push(waitlistItemWire(row, await positionOf(db, row), customFields));
      }
      return items;
    },
  );

  app.post(
    paths.myRegistrationCancel.pattern,
    { schema: { params: Type.Object({ registrationId: Type.String() }), response: { 200: Type.Boolean(), ...errors } } },
    async (request) => {
      const { registrationId: id } = request.params;
      const contact = await getContactOf(request);
      await desk.cancel({ id, key: await getOwnKey(db, contact.id, id) });
      return true;
    },
  );
  done();
};

async function positionOf(db: Database, row: MyWaitlistItemRow): Promise<number | null> {
  if (row.state !== 'waitlisted' || row.waitlist_number === null) return null;
  if (row.session_id === null) return positionAtEvent(db, row.event_id, row.waitlist_number);
  return positionAtSession(db, row.event_id, row.session_id, row.waitlist_number);
}
