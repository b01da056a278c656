import { newId } from '../../store/ids.ts';
import type { OrganisationTable } from '../../store/tables/organisation.table.ts';
import type { Organisation } from '../organisation-file.ts';
import { kept, keptFlag } from '../rows/kept.ts';
import type { ImportRun } from './import-run.ts';
import { isSameRow } from './plan-rows.ts';
import { upsertRows } from './write-rows.ts';

/** Name and settings of the organisation that the database belongs to; made with their defaults where there are none yet. */
export async function importSettings(run: ImportRun, { name, settings }: Organisation): Promise<void> {
  const stored = await run.trx.selectFrom('organisation').selectAll().executeTakeFirst();
  const row: OrganisationTable = {
    id: stored?.id ?? newId(),
    name: kept(name, stored?.name, 'Events'),
    contact_matching_strategy: kept(
      settings?.contactMatchingStrategy,
      stored?.contact_matching_strategy,
      'emailAndFirstAndLastName',
    ),
    enable_demo_payment: keptFlag(settings?.enableDemoPaymentConfirmation, stored?.enable_demo_payment, false),
    purchase_timeout_minutes: kept(settings?.purchaseTimeoutMinutes, stored?.purchase_timeout_minutes, 50),
    send_mail_to_attendees: keptFlag(settings?.sendMailToAttendees, stored?.send_mail_to_attendees, false),
    send_mail_to_purchaser: keptFlag(settings?.sendMailToPurchaser, stored?.send_mail_to_purchaser, false),
    allow_repeated_registrations: keptFlag(settings?.allowRepeatedRegistrations, stored?.allow_repeated_registrations, false),
    invitation_hours: kept(settings?.invitationHours, stored?.invitation_hours, 24),
    payment_page_url: kept(settings?.paymentPageUrl, stored?.payment_page_url, null),
    created_at: stored?.created_at ?? run.now,
  };
  if (stored && isSameRow(row, stored)) return;
  run.summary.settingsChanged = stored !== undefined || name !== undefined || settings !== undefined;
  await upsertRows(run.trx, 'organisation', [row]);
}
