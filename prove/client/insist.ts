import { pause } from '../pause.ts';
import type { Crowd } from '../buyers/crowd.ts';
import type { Answer, Sending } from './http-client.ts';

/** More than a killed server, a locked database and a full disk together make anybody try. */
const MOST_TRIES = 150;

export interface Insistence {
  /** How likely the caller hangs up before the answer is there. */
  readonly hangUp?: number;
  /** How likely the caller gives up for good after a broken connection. */
  readonly giveUp?: number;
}

/**
 * Sends until there is an answer, to any of the servers each time, as somebody does who presses "try again".
 * @returns undefined when the caller has given up: whether the server has acted is then unknown
 * @throws when the server answers with something that nobody should get
 */
export async function insist(
  crowd: Crowd,
  sending: Sending,
  { hangUp = 0, giveUp = 0 }: Insistence = {},
): Promise<Answer | undefined> {
  const { random, client, servers, tally, leaving } = crowd;
  let last = 'none';
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const cutAfter = tries < 3 && random.chance(hangUp) ? random.between(0, 40) : undefined;
    if (cutAfter !== undefined) tally.cuts++;
    tally.requests++;
    try {
      if (leaving?.aborted) return undefined;
      const answer = await client.send(random.of(servers).address, { ...sending, cutAfter });
      tally.countAnswer(answer);
      if (leaving?.aborted) return undefined;
      if (answer.status < 429) return answer;
      last = `${answer.status} ${JSON.stringify(answer.body)}`;
    } catch {
      if (random.chance(giveUp)) return undefined;
    }
    await pause(random.between(20, 250));
  }
  throw new Error(`No answer after ${MOST_TRIES} tries at ${sending.path}; the last was ${last}`);
}
