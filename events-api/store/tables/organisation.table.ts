/** One row: the organisation this database belongs to (`{orgId}` of the real-time address). */
export interface OrganisationTable {
  id: string;
  name: string;
  contact_matching_strategy: string;
  enable_demo_payment: number;
  purchase_timeout_minutes: number;
  created_at: string;
}
