import type { Building, Room } from './venue';
import type { ZonedRange } from './zoned-range';

export type EventType = 'executiveBriefing' | 'conference' | 'demonstration' | 'training' | 'webcast';
export type EventFormat = 'onSite' | 'webinar' | 'hybrid';

/** What the whole portal knows of an event. `null` is "not said", also where a back end lacks one of our additions. */
export interface PortalEvent {
  readonly id: string;
  readonly readableEventId: string;
  readonly name: string;
  readonly description: string | null;
  readonly when: ZonedRange;
  readonly type: EventType | null;
  readonly format: EventFormat | null;
  /** BCP 47 tag of the event's language. */
  readonly language: string | null;
  readonly image: string | null;
  readonly publicEventUrl: string | null;
  readonly building: Building | null;
  readonly room: Room | null;
  readonly websiteMessage: string | null;
  readonly cancelled: boolean;
  /** Lowest price of a pass in major units of `currency` (ISO 4217); 0 is free, null is not known. */
  readonly fromPrice: number | null;
  readonly currency: string | null;
  /** null: seats are not limited, or the back end does not say. */
  readonly seatsLeft: number | null;
  readonly maxCapacity: number | null;
  readonly registration: RegistrationRules;
}

export interface RegistrationRules {
  readonly opens: number | null;
  /** Instant after which nobody can register: the stop date, else the start of the event. */
  readonly closes: number;
  readonly allowsAnonymous: boolean;
  readonly allowsCustomAgenda: boolean;
  readonly allowsSeveralAttendees: boolean;
  readonly showsWaitlist: boolean;
  readonly registersFromWaitlist: boolean;
  readonly offersAutomaticRegistration: boolean;
  readonly needsCaptcha: boolean;
}
