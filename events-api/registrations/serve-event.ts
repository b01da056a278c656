import { admitSessions } from './admit-sessions.ts';
import { changeAttendeePass, changeEventRegistration } from './change-state.ts';
import type { EventRules } from './event-rules.ts';
import { getOrganisationSettings } from './get-organisation-settings.ts';
import { type Room, roomAt } from './room.ts';
import { invitedUntil, servedUntil } from './serving-time.ts';
import type { WriteBatch } from './write-batch.ts';

/** Bounds what is read at once of a long list. */
const PAGE = 50;

interface Waiter {
  readonly id: string;
  readonly number: number | null;
  readonly auto_register: number;
  readonly attendee_pass_id: string | null;
  /** The pass that is wished for. */
  readonly pass_id: string | null;
}

/** Registers or invites those who wait for the event, in their order, as far as its seats and those of its passes go. */
export async function serveEvent(batch: WriteBatch, event: EventRules): Promise<void> {
  const room = await roomAt(batch, 'event', event.id, event.maxCapacity);
  const passes = await roomsOfPasses(batch, event);
  for (let after = 0; room.canInvite();) {
    const page = await batch.statements.listWaiting(batch.trx, { eventId: event.id, after, limit: PAGE });
    for (const waiter of page) {
      if (isRegisteredAutomatically(event, waiter)) {
        if (!room.canRegister()) return;
        await promote(batch, event, waiter);
        room.register();
      } else {
        if (!room.canInvite()) return;
        const pass = passes && passFor(waiter, passes);
        // What this one wants is sold out; the seat may help the next.
        if (passes && !pass) continue;
        await invite(batch, event, waiter);
        room.invite();
        if (waiter.pass_id !== null) pass?.invite();
      }
    }
    if (page.length < PAGE) return;
    after = page.at(-1)?.number ?? after;
  }
}

/** A pass has to be chosen and paid, so that nobody is registered for a paid event without being asked (dynamics-facts 3.5). */
function isRegisteredAutomatically(event: EventRules, waiter: Pick<Waiter, 'auto_register'>): boolean {
  return event.passes.size === 0 && choosesToBeRegistered(event, waiter);
}

/** Whether the event registers those who wait, or lets them choose it and this one did. */
export function choosesToBeRegistered(event: EventRules, waiter: Pick<Waiter, 'auto_register'>): boolean {
  return event.autoregisterWaitlistItems || (event.showAutomaticRegistrationCheckbox && waiter.auto_register === 1);
}

/** Null: the event has no passes. */
async function roomsOfPasses(batch: WriteBatch, event: EventRules): Promise<Map<string, Room> | null> {
  if (event.passes.size === 0) return null;
  const rooms = new Map<string, Room>();
  for (const { id, allocated } of event.passes.values()) rooms.set(id, await roomAt(batch, 'pass', id, allocated));
  return rooms;
}

/** The pass that is wished for, if any is left of it; without a wish, any that is left. */
function passFor({ pass_id }: Waiter, rooms: ReadonlyMap<string, Room>): Room | undefined {
  const wished = pass_id === null ? undefined : rooms.get(pass_id);
  const candidates = wished ? [wished] : [...rooms.values()];
  return candidates.find((room) => room.canInvite());
}

async function promote(batch: WriteBatch, event: EventRules, { id }: Waiter): Promise<void> {
  await changeEventRegistration(batch, 'promote', id);
  await admitSessions(batch, event, id, 'admit');
  await batch.tell(batch, { kind: 'promoted', registrationId: id, sessionId: null });
}

async function invite(batch: WriteBatch, event: EventRules, { id, attendee_pass_id }: Waiter): Promise<void> {
  const { invitationHours } = await getOrganisationSettings(batch);
  await changeEventRegistration(batch, 'invite', id, {
    invitedUntil: invitedUntil(batch.now, invitationHours, servedUntil(event)),
  });
  if (attendee_pass_id !== null) await changeAttendeePass(batch, 'invite', attendee_pass_id);
  await batch.tell(batch, { kind: 'invited', registrationId: id, sessionId: null });
}
