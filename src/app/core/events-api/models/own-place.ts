import type { MyRegistration, MyWaitlistItem } from './my-registration';

/** All that the signed-in person has, at whichever events. */
export interface OwnPlacesAnywhere {
  readonly registrations: readonly MyRegistration[];
  readonly waitlist: readonly MyWaitlistItem[];
}

/** What the signed-in person has at one event. */
export interface OwnPlace {
  /** `none`: nothing, as far as the back end says. */
  readonly state: 'registered' | 'invited' | 'waiting' | 'none';
  /** Among those who wait, counted from 1; null where nobody waits or nobody says. */
  readonly position: number | null;
  /** Some of it came with a pass, which says what sessions it opens. */
  readonly hasPass: boolean;
  /** Sessions whose waiting list they are on. */
  readonly waitsForSessions: ReadonlySet<string>;
}

/** A back end that does not say which event it is says nothing here. */
export function ownPlaceAt({ registrations, waitlist }: OwnPlacesAnywhere, readableEventId: string): OwnPlace {
  const mine = registrations.filter((registration) => registration.readableEventId === readableEventId);
  const waiting = waitlist.filter((item) => item.readableEventId === readableEventId);
  const [atEvent] = waiting.filter(({ sessionName }) => sessionName === null);
  return {
    state: mine.length > 0 ? 'registered' : atEvent === undefined ? 'none' : atEvent.isInvited ? 'invited' : 'waiting',
    position: atEvent?.position ?? null,
    hasPass: mine.some(({ passName }) => passName !== null),
    waitsForSessions: new Set(waiting.flatMap(({ sessionId }) => sessionId ?? [])),
  };
}
