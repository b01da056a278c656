import type { CheckInType } from '../../../contract/option-sets.ts';

/** Somebody who has come; durable before the door is told. */
export interface CheckInTable {
  id: string;
  type: CheckInType;
  event_registration_id: string;
  /** Null: whoever came to the session had registered for the event only. */
  session_registration_id: string | null;
  contact_id: string | null;
  event_id: string;
  session_id: string | null;
  /** Id of the session, or of the event: unique for each registration. */
  subject: string;
  /** What the code said. */
  registration_id_from_qr: string;
  checked_in_at: string;
}
