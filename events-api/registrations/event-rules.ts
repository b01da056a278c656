import type { CustomRegistrationFieldType } from '../../contract/option-sets.ts';

/** What decides whether somebody may register for an event. Instants are UTC texts, so that text order is time order. */
export interface EventRules {
  readonly id: string;
  readonly publishStatus: number;
  readonly isCancelled: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  /** Null: seats are not limited. */
  readonly maxCapacity: number | null;
  readonly allowAnonymousRegistrations: boolean;
  readonly allowCustomAgenda: boolean;
  readonly enableCaptcha: boolean;
  readonly enableMultiAttendeeRegistration: boolean;
  /** Whether people may wait for the event and for its sessions. */
  readonly showWaitlist: boolean;
  readonly autoregisterWaitlistItems: boolean;
  /** Whether who waits may choose to be registered automatically. */
  readonly showAutomaticRegistrationCheckbox: boolean;
  /** How many are invited for each seat that comes free. */
  readonly numberOfInvitations: number;
  /** Those that can be had: a pass with nothing allocated is hidden. */
  readonly passes: ReadonlyMap<string, PassRules>;
  readonly fields: ReadonlyMap<string, FieldRules>;
}

export interface PassRules {
  readonly id: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly allocated: number;
  /** Empty: the pass says nothing about sessions and opens all. */
  readonly sessionIds: ReadonlySet<string>;
}

export interface FieldRules {
  readonly id: string;
  readonly text: string;
  readonly type: CustomRegistrationFieldType;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
}

export interface SessionRules {
  readonly id: string;
  readonly eventId: string;
  readonly name: string;
  readonly publishStatus: number;
  readonly isServiceSession: boolean;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Null: seats are not limited. */
  readonly maxCapacity: number | null;
  /** Whether people may wait for it, whatever the event says. */
  readonly showWaitlist: boolean;
}
