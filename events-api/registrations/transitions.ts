import type { PurchaseState, StoredRegistrationState } from '../store/states.ts';

/** What an act does to a thing: from which states it may happen, and what the thing is afterwards. Empty: it begins with it. */
export interface Transition<S extends string> {
  readonly from: readonly S[];
  readonly to: S;
}

export type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>;

/*
 * The state machines of registrations, in one place: everything that changes a state goes through `change-state.ts`, which knows
 * these tables only. `docs/registration-states.md` shows them and says what each act is.
 */

export const eventRegistrationTransitions = {
  register: { from: [], to: 'registered' },
  initiate: { from: [], to: 'initiated' },
  waitlist: { from: [], to: 'waitlisted' },
  pay: { from: ['initiated'], to: 'registered' },
  expire: { from: ['initiated'], to: 'cancelled' },
  payLate: { from: ['cancelled'], to: 'registered' },
  promote: { from: ['waitlisted'], to: 'registered' },
  invite: { from: ['waitlisted'], to: 'invited' },
  withdrawInvitation: { from: ['invited'], to: 'waitlisted' },
  expireInvitation: { from: ['invited'], to: 'cancelled' },
  accept: { from: ['invited'], to: 'registered' },
  acceptToPay: { from: ['invited'], to: 'initiated' },
  leave: { from: ['waitlisted', 'invited'], to: 'cancelled' },
  cancel: { from: ['initiated', 'registered', 'waitlisted', 'invited'], to: 'cancelled' },
} as const satisfies Transitions<StoredRegistrationState>;

export const sessionRegistrationTransitions = {
  register: { from: [], to: 'registered' },
  initiate: { from: [], to: 'initiated' },
  waitlist: { from: [], to: 'waitlisted' },
  hold: { from: [], to: 'onHold' },
  pay: { from: ['initiated'], to: 'registered' },
  expire: { from: ['initiated', 'waitlisted', 'onHold'], to: 'cancelled' },
  payLate: { from: ['cancelled'], to: 'registered' },
  admit: { from: ['onHold', 'waitlisted'], to: 'registered' },
  admitToPay: { from: ['onHold', 'waitlisted'], to: 'initiated' },
  queue: { from: ['onHold'], to: 'waitlisted' },
  promote: { from: ['waitlisted'], to: 'registered' },
  invite: { from: ['waitlisted'], to: 'invited' },
  withdrawInvitation: { from: ['invited'], to: 'waitlisted' },
  expireInvitation: { from: ['invited'], to: 'cancelled' },
  accept: { from: ['invited'], to: 'registered' },
  leave: { from: ['waitlisted', 'invited', 'onHold'], to: 'cancelled' },
  cancel: { from: ['initiated', 'registered', 'waitlisted', 'invited', 'onHold'], to: 'cancelled' },
} as const satisfies Transitions<StoredRegistrationState>;

export const attendeePassTransitions = {
  register: { from: [], to: 'registered' },
  initiate: { from: [], to: 'initiated' },
  waitlist: { from: [], to: 'waitlisted' },
  pay: { from: ['initiated'], to: 'registered' },
  expire: { from: ['initiated'], to: 'cancelled' },
  payLate: { from: ['cancelled'], to: 'registered' },
  invite: { from: ['waitlisted'], to: 'invited' },
  withdrawInvitation: { from: ['invited'], to: 'waitlisted' },
  expireInvitation: { from: ['invited', 'waitlisted'], to: 'cancelled' },
  accept: { from: ['invited', 'waitlisted'], to: 'registered' },
  acceptToPay: { from: ['invited', 'waitlisted'], to: 'initiated' },
  cancel: { from: ['initiated', 'registered', 'waitlisted', 'invited'], to: 'cancelled' },
} as const satisfies Transitions<StoredRegistrationState>;

export const purchaseTransitions = {
  initiate: { from: [], to: 'open' },
  pay: { from: ['open'], to: 'paid' },
  payLate: { from: ['expired'], to: 'paid' },
  expire: { from: ['open'], to: 'expired' },
  cancel: { from: ['open'], to: 'cancelled' },
} as const satisfies Transitions<PurchaseState>;

/** Acts on something that is there already. */
export type Acts<T extends Transitions<string>> = {
  [A in keyof T]: T[A]['from'] extends readonly [] ? never : A;
}[keyof T] &
  string;

export type EventRegistrationAct = Acts<typeof eventRegistrationTransitions>;
export type SessionRegistrationAct = Acts<typeof sessionRegistrationTransitions>;
export type AttendeePassAct = Acts<typeof attendeePassTransitions>;
export type PurchaseAct = Acts<typeof purchaseTransitions>;
