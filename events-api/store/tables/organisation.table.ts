/** One row: the organisation this database belongs to (`{orgId}` of the real-time address). */
export interface OrganisationTable {
  id: string;
  name: string;
  contact_matching_strategy: string;
  enable_demo_payment: number;
  purchase_timeout_minutes: number;
  send_mail_to_attendees: number;
  send_mail_to_purchaser: number;
  /** Whether somebody who is registered for an event may be registered for it again. */
  allow_repeated_registrations: number;
  /** How long an invitation from the waiting list holds its seat. */
  invitation_hours: number;
  /** Where people pay; null: there is no payment provider. */
  payment_page_url: string | null;
  created_at: string;
}
