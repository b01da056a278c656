import type { EventRules, PassRules } from './event-rules.ts';
import { Problems } from './problems.ts';
import { countSeatsGone, seatsKeptFor } from './seats.ts';
import type { WriteBatch } from './write-batch.ts';

/**
 * The pass that somebody who is invited takes: the one chosen now, else the one wished for. Null: the event has no passes.
 * @throws Refusal `pass_required`, `pass_unknown`, `pass_sold_out`
 */
export async function choosePass(
  batch: WriteBatch,
  event: EventRules,
  registrationId: string,
  chosenId: string | null,
): Promise<PassRules | null> {
  if (event.passes.size === 0) return null;
  const problems = new Problems();
  const [wished] = await batch.statements.listAttendeePasses(batch.trx, { registrationId });
  const id = chosenId ?? wished?.pass_id ?? null;
  const pass = id === null ? undefined : event.passes.get(id);
  if (id === null) problems.of(0).add('pass_required', 'passId');
  else if (!pass) problems.of(0).add('pass_unknown', 'passId', { id });
  else {
    const { firm, invited, perSeat } = await countSeatsGone(batch, 'pass', pass.id);
    // The invitation keeps a seat of the pass that was wished for, and of no other.
    const isKept = wished?.pass_id === pass.id && wished.state === 'invited';
    const kept = isKept ? 0 : seatsKeptFor(invited, perSeat);
    if (firm + kept >= pass.allocated) problems.of(0).add('pass_sold_out', 'passId', { id: pass.id, subject: pass.name });
  }
  problems.refuseIfAny();
  return pass ?? null;
}
