import { registrationStatus } from '../../contract/registration-states.ts';
import { isRefused } from '../ledger.ts';
import type { Offer, Seats } from '../world/world.ts';
import { attendeeOf } from './attendees.ts';
import type { Crowd } from './crowd.ts';
import { finalize } from './finalize.ts';
import { send } from './submit.ts';

/**
 * Takes seat after seat until there is none left: a seat that a failure has lost for everybody would be missing now. It ends
 * when more were given than there ever were: then they are oversold, which the check sees.
 */
export async function fill(crowd: Crowd, offer: Offer): Promise<void> {
  for (const seats of offer.short) {
    let number = 0;
    while (number <= offer.mostSeats && (await takeOne(crowd, offer, seats, `${seats.id}-last-${number}`))) number++;
    crowd.ledger.filled.push(seats);
  }
}

/** @returns whether there was a seat */
async function takeOne(crowd: Crowd, offer: Offer, { kind, id }: Seats, name: string): Promise<boolean> {
  const { eventId } = offer;
  const wish = { event: {}, session: { sessionIds: [id] }, pass: { passId: id } }[kind];
  const attendees = [attendeeOf(offer, name, wish)];
  const submission = crowd.ledger.submit({ key: `key-${name}`, eventId, readableEventId: eventId, attendees });
  await send(crowd, submission);
  const [result] = submission.answers;
  if (!result) throw new Error('No answer');
  if (result.status === registrationStatus.initiated) await finalize(crowd, eventId, result.purchaseId ?? '');
  return !isRefused(result);
}
