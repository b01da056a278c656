import { IDEMPOTENCY_HEADER, paths } from '../../contract/paths.ts';
import type { AttendeeWire } from '../../contract/registration-data.ts';
import { type RegistrationResultWire } from '../../contract/registration-result.ts';
import type { Answer } from '../client/http-client.ts';
import { insist, type Insistence } from '../client/insist.ts';
import { isRefused, type Submission } from '../ledger.ts';
import type { Offer } from '../world/world.ts';
import type { Crowd } from './crowd.ts';

/** How a buyer behaves who has a bad connection and no patience. */
const HASTY: Insistence = { hangUp: 0.25, giveUp: 0.15 };

/**
 * Presses the button once: the request is sent until it is answered, now and then twice at the same moment, now and then again
 * afterwards, always under the same key. Every answer goes into the ledger.
 */
export async function submit(
  crowd: Crowd,
  { eventId }: Offer,
  key: string,
  attendees: readonly AttendeeWire[],
): Promise<Submission> {
  const { random, ledger } = crowd;
  const submission = ledger.submit({ key, eventId, readableEventId: eventId, attendees });
  const times = random.chance(0.2) ? 2 : 1;
  await Promise.all(Array.from({ length: times }, () => send(crowd, submission, HASTY)));
  if (random.chance(0.2)) await send(crowd, submission, HASTY);
  return submission;
}

/** Sends what was submitted, once more or for the first time, and notes the answer. */
export async function send(crowd: Crowd, submission: Submission, insistence: Insistence = {}): Promise<void> {
  const { tally } = crowd;
  const answer = await insist(
    crowd,
    {
      path: paths.eventRegistrations.of(submission),
      headers: { [IDEMPOTENCY_HEADER]: submission.key },
      body: { attendees: submission.attendees },
    },
    insistence,
  );
  if (!answer) return;
  const result = resultOf(answer);
  if (submission.answers.length === 0 && !isRefused(result)) tally.registrations += result.registrations?.length ?? 0;
  tally.latencies.push(answer.took);
  submission.answers.push(result);
}

/** @throws when it is none */
export function resultOf({ status, body }: Answer): RegistrationResultWire {
  if (status !== 200) throw new Error(`A registration was answered with ${status}: ${JSON.stringify(body)}`);
  return body as RegistrationResultWire;
}
