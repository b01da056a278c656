import type { Database } from '../../store/store.ts';
import type { Organisation } from '../organisation-file.ts';

type Settings = NonNullable<Organisation['settings']>;

export async function readSettings(db: Database): Promise<Pick<Organisation, 'name' | 'settings'>> {
  const row = await db.selectFrom('organisation').selectAll().executeTakeFirst();
  if (!row) return {};
  return {
    name: row.name,
    settings: {
      contactMatchingStrategy: row.contact_matching_strategy as Settings['contactMatchingStrategy'],
      enableDemoPaymentConfirmation: row.enable_demo_payment === 1,
      purchaseTimeoutMinutes: row.purchase_timeout_minutes,
      sendMailToAttendees: row.send_mail_to_attendees === 1,
      sendMailToPurchaser: row.send_mail_to_purchaser === 1,
      allowRepeatedRegistrations: row.allow_repeated_registrations === 1,
      invitationHours: row.invitation_hours,
      paymentPageUrl: row.payment_page_url,
    },
  };
}
