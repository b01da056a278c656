import { randomUUID } from 'node:crypto';
import { wholeEventLock } from '../store/event-lock.ts';
import { importedId } from '../store/ids.ts';
import type { Store, Trx } from '../store/store.ts';
import type { DemoAttendee } from './attendance.ts';

/** Registrations need a web application that they came through; nobody calls through this one. */
const BOX_OFFICE = 'demo-box-office';

/**
 * Registers those of the demo's attendees who are not yet. Whoever is keeps the seat, whatever happens to dates and sessions.
 * @returns how many are new
 */
export async function registerAttendees(store: Store, attendees: readonly DemoAttendee[], now: Date): Promise<number> {
  const events = new Set(attendees.map(({ group }) => importedId('event', group.event)));
  return store.transaction(async (trx) => {
    // Another server that starts with the demo waits here, and so does whoever registers for one of its events.
    await store.lock(trx, [...events].map(wholeEventLock));
    const known = await trx.selectFrom('event_registration').select('id').where('web_application_id', '=', BOX_OFFICE).execute();
    const knownIds = new Set(known.map(({ id }) => id));
    const missing = attendees.filter(({ id }) => !knownIds.has(id));
    if (missing.length === 0) return 0;
    const at = now.toISOString();
    await openBoxOffice(trx, at);
    for (const attendee of missing) await register(trx, attendee, at);
    return missing.length;
  });
}

async function openBoxOffice(trx: Trx, at: string): Promise<void> {
  await trx
    .insertInto('web_application')
    .values({
      id: BOX_OFFICE,
      name: 'Box office of the demo',
      origin: 'https://box-office.example',
      token: randomUUID(),
      aad_client_id: null,
      aad_metadata_endpoint: null,
      aad_emails_verified: 0,
      is_default: 0,
      is_active: 0,
      created_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function register(trx: Trx, attendee: DemoAttendee, at: string): Promise<void> {
  const { id, firstName: first_name, lastName: last_name, email, group } = attendee;
  const person = { first_name, last_name, email };
  const event_id = importedId('event', group.event);
  await trx
    .insertInto('contact')
    .values({
      ...person,
      id,
      first_name_key: first_name.toLowerCase(),
      last_name_key: last_name.toLowerCase(),
      email_key: email,
      aad_object_id: null,
      originating_event_id: event_id,
      created_at: at,
    })
    .execute();
  const common = { event_id, contact_id: id, state: 'registered' as const, created_at: at };
  await trx
    .insertInto('event_registration')
    .values({
      ...common,
      ...person,
      id,
      name: `ER-${id.toUpperCase()}`,
      key: randomUUID(),
      registered_by: null,
      purchase_id: null,
      web_application_id: BOX_OFFICE,
      position: 0,
      auto_register: 0,
      is_canceled: 0,
      changed_at: at,
    })
    .execute();
  for (const session of group.sessions ?? []) {
    const session_id = importedId('session', session);
    await trx
      .insertInto('session_registration')
      .values({ ...common, id: randomUUID(), event_registration_id: id, session_id, changed_at: at })
      .execute();
  }
  if (group.pass !== undefined) await handOutPass(trx, { ...common, event_registration_id: id }, importedId('pass', group.pass));
}

interface PassHolder {
  readonly event_registration_id: string;
  readonly event_id: string;
  readonly contact_id: string;
  readonly state: 'registered';
  readonly created_at: string;
}

async function handOutPass(trx: Trx, holder: PassHolder, pass_id: string): Promise<void> {
  const { price_minor, currency } = await trx
    .selectFrom('pass')
    .select(['price_minor', 'currency'])
    .where('id', '=', pass_id)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('attendee_pass')
    .values({ ...holder, id: randomUUID(), pass_id, price_minor, currency, qr_text: randomUUID() })
    .execute();
}
