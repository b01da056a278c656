import type { Finding } from '../invariants/finding.ts';
import { groupBy } from '../invariants/group-by.ts';
import type { Snapshot } from '../invariants/snapshot.ts';
import type { Delivered } from './mail-box.ts';

/** What of the database says who was to get what. */
export interface Outbox {
  readonly mails: readonly Pick<Snapshot['mails'][number], 'id' | 'state' | 'attempts' | 'event_registration_id'>[];
  readonly registrations: readonly Pick<Snapshot['registrations'][number], 'id' | 'email'>[];
}

export interface Deliveries {
  /** Mails that came more than once. */
  readonly twice: number;
  readonly findings: readonly Finding[];
}

/**
 * Every mail of the emptied outbox has come, to the person of its registration and to nobody else; twice only where a process may have
 * died between the mail server's yes and its note of it.
 * @param kills how many processes were killed while mails were sent
 */
export function judgeDeliveries({ mails, registrations }: Outbox, delivered: readonly Delivered[], kills: number): Deliveries {
  const findings: Finding[] = [];
  const find = (text: string): unknown => findings.push({ broken: 'mails', text });
  const came = groupBy(delivered, ({ mailId }) => mailId);
  const emailOf = new Map(registrations.map(({ id, email }) => [id, email]));
  let twice = 0;
  for (const { id, state, attempts, event_registration_id } of mails) {
    const copies = came.get(id) ?? [];
    came.delete(id);
    if (state === 'waiting' || state === 'failed') find(`mail ${id} is ${state}`);
    if (state === 'sent' && copies.length === 0) find(`mail ${id} is sent and has not come`);
    if (copies.length > attempts) find(`mail ${id} came ${copies.length} times in ${attempts} attempts`);
    for (const { recipient } of copies) {
      if (recipient !== emailOf.get(event_registration_id)) find(`mail ${id} came to somebody else`);
    }
    twice += Math.max(0, copies.length - 1);
  }
  if (twice > kills) find(`${twice} mails came twice with ${kills} processes killed`);
  for (const id of came.keys()) find(`mail ${id} came and was never written`);
  return { twice, findings };
}
