import { lookup } from '../wire-values.ts';
import { ofEvent, type StandardAttributes, state } from './common.ts';

/** A row of a list of registrations, as far as attributes are read from it. */
export interface RegistrationRow {
  readonly id: string;
  /** `ER-…` of the event registration. */
  readonly registration_name: string;
}

export interface SessionRegistrationRow extends RegistrationRow {
  readonly event_registration_id: string;
  readonly session_id: string;
  readonly session_name: string;
}

export interface WaitlistItemRow {
  readonly id: string;
  readonly state: string;
  readonly auto_register: number;
  readonly session_id: string | null;
  readonly session_name: string | null;
}

export const eventRegistrationAttributes: StandardAttributes<RegistrationRow> = {
  ...state,
  msevtmgt_eventregistrationid: (row) => row.id,
  msevtmgt_name: (row) => row.registration_name,
  msevtmgt_event: ofEvent,
};

export const sessionRegistrationAttributes: StandardAttributes<SessionRegistrationRow> = {
  ...state,
  msevtmgt_sessionregistrationid: (row) => row.id,
  msevtmgt_registrationid: (row) => lookup(row.event_registration_id, 'msevtmgt_eventregistration', row.registration_name),
  msevtmgt_session: (row) => lookup(row.session_id, 'msevtmgt_session', row.session_name),
  msevtmgt_event: ofEvent,
};

export const waitlistItemAttributes: StandardAttributes<WaitlistItemRow> = {
  ...state,
  msevtmgt_waitlistitemid: (row) => row.id,
  msevtmgt_invited: (row) => row.state === 'invited',
  msevtmgt_autoregister: (row) => row.auto_register === 1,
  msevtmgt_session: (row) => lookup(row.session_id, 'msevtmgt_session', row.session_name),
  msevtmgt_event: ofEvent,
};
