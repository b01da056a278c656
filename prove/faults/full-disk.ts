import { someAttendees } from '../buyers/attendees.ts';
import type { Crowd } from '../buyers/crowd.ts';
import { resultOf, send } from '../buyers/submit.ts';
import { IDEMPOTENCY_HEADER, paths } from '../../contract/paths.ts';
import type { Store } from '../../events-api/store/store.ts';
import type { Filling } from '../stores/proof-store.ts';
import { seedRound } from '../world/world.ts';

const BUYERS = 40;

/**
 * Everybody asks while the disk is full, and again when there is room. A refusal must be an error, an answer must be kept, and
 * the servers must go on as if nothing had been.
 * @throws when nothing was refused: then the disk was not full, and nothing was shown
 */
export async function askOnFullDisk(crowd: Crowd, store: Store, disk: Filling): Promise<void> {
  const { random, ledger, tally, client, servers } = crowd;
  const offers = await seedRound(store, 0, BUYERS);
  const submissions = Array.from({ length: BUYERS }, (_, buyer) => {
    const offer = random.of(offers);
    const { eventId } = offer;
    const attendees = someAttendees(random, offer, `full-${buyer}`);
    return ledger.submit({ key: `key-full-${buyer}`, eventId, readableEventId: eventId, attendees });
  });
  const half = submissions.length / 2;
  await Promise.all(submissions.slice(0, half).map((submission) => send(crowd, submission)));
  disk.fill();
  let refused = 0;
  await Promise.all(
    submissions.map(async (submission) => {
      tally.requests++;
      const answer = await client.send(random.of(servers).address, {
        path: paths.eventRegistrations.of(submission),
        headers: { [IDEMPOTENCY_HEADER]: submission.key },
        body: { attendees: submission.attendees },
      });
      if (answer.status === 200) submission.answers.push(resultOf(answer));
      else refused++;
    }),
  );
  disk.makeRoom();
  if (refused === 0) throw new Error('The disk was full and nothing was refused');
  tally.refusedByFullDisk += refused;
  tally.fullDisks++;
  await Promise.all(submissions.map((submission) => send(crowd, submission)));
}
