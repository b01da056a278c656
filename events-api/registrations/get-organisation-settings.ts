import type { ContactMatchingStrategy, OrganisationSettings } from './organisation-settings.ts';
import type { WriteBatch } from './write-batch.ts';

export async function getOrganisationSettings(batch: WriteBatch): Promise<OrganisationSettings> {
  if (batch.settings) return batch.settings;
  const [row] = await batch.statements.getOrganisation(batch.trx, {});
  if (!row) throw new Error('The database has no organisation.');
  batch.settings = {
    contactMatchingStrategy: row.contact_matching_strategy as ContactMatchingStrategy,
    enableDemoPayment: row.enable_demo_payment === 1,
    purchaseTimeoutMinutes: row.purchase_timeout_minutes,
    allowRepeatedRegistrations: row.allow_repeated_registrations === 1,
    invitationHours: row.invitation_hours,
    paymentPageUrl: row.payment_page_url,
  };
  return batch.settings;
}
