import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { Random } from '../random.ts';
import type { Offer } from '../world/world.ts';

/** One to four people, none of whom anybody else names, who want something of the offer. */
export function someAttendees(random: Random, offer: Offer, buyer: string): AttendeeWire[] {
  const count = random.chance(0.7) ? 1 : random.between(2, 4);
  return Array.from({ length: count }, (_, index) =>
    attendeeOf(offer, `${buyer}-${index}`, {
      passId: offer.passIds.length > 0 ? random.of(offer.passIds) : '',
      sessionIds: random.some(offer.sessionIds, random.between(0, offer.sessionIds.length)),
      waitlisted: offer.hasWaitlist && random.chance(0.7),
      autoRegister: random.chance(0.5),
    }),
  );
}

export interface Wish {
  readonly passId?: string;
  readonly sessionIds?: readonly string[];
  readonly waitlisted?: boolean;
  readonly autoRegister?: boolean;
}

export function attendeeOf({ fieldId }: Offer, name: string, wish: Wish = {}): AttendeeWire {
  const { passId = '', sessionIds = [], waitlisted = false, autoRegister = false } = wish;
  return {
    firstName: 'Guest',
    lastName: name,
    email: `${name}@example.org`,
    passId,
    waitlisted,
    autoRegister,
    responses: [{ id: fieldId, value: `Answer of ${name}`, values: null }],
    attendeeSessions: sessionIds.map((sessionId) => ({ sessionId, waitlisted })),
  };
}
