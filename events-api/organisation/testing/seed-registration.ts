import { importedId, newId } from '../../store/ids.ts';
import type { Store } from '../../store/store.ts';

const AT = '2026-01-02T03:04:05.000Z';

interface RegistrationSeed {
  /** Ids as the file has them. */
  readonly event: string;
  readonly session?: string;
  readonly pass?: string;
  readonly answered?: string;
}

/** One person registered for an event and, as asked, for a session, with a pass, and with an answer to a field. */
export async function seedRegistration(store: Store, { event, session, pass, answered }: RegistrationSeed): Promise<void> {
  const id = newId();
  const event_id = importedId('event', event);
  const common = { event_id, contact_id: null, state: 'registered' as const, created_at: AT };
  await store.transaction(async (trx) => {
    const web_application_id = newId();
    await trx
      .insertInto('web_application')
      .values({
        id: web_application_id,
        name: 'Portal',
        origin: `https://${web_application_id}.example`,
        token: newId(),
        aad_client_id: null,
        aad_metadata_endpoint: null,
        aad_emails_verified: 0,
        is_default: 0,
        is_active: 1,
        created_at: AT,
        changed_at: AT,
      })
      .execute();
    await trx
      .insertInto('event_registration')
      .values({
        ...common,
        id,
        name: `ER-${id}`,
        key: id,
        first_name: 'Ana',
        last_name: 'Brites',
        email: 'ana@example.org',
        registered_by: null,
        purchase_id: null,
        web_application_id,
        position: 0,
        auto_register: 0,
        is_canceled: 0,
        changed_at: AT,
      })
      .execute();
    if (session !== undefined) {
      const row = {
        ...common,
        id: newId(),
        event_registration_id: id,
        session_id: importedId('session', session),
        changed_at: AT,
      };
      await trx.insertInto('session_registration').values(row).execute();
    }
    if (pass !== undefined) {
      const row = { ...common, id: newId(), event_registration_id: id, pass_id: importedId('pass', pass) };
      await trx
        .insertInto('attendee_pass')
        .values({ ...row, price_minor: 0, currency: 'EUR', qr_text: id })
        .execute();
    }
    if (answered !== undefined) {
      const custom_registration_field_id = importedId('custom-registration-field', answered);
      await trx
        .insertInto('registration_response')
        .values({ event_registration_id: id, custom_registration_field_id, value: 'Ana', choices: null })
        .execute();
    }
  });
}
