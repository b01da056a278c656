import { publishStatus } from '../../contract/option-sets.ts';
import type { EventRules } from './event-rules.ts';
import { Refusal } from './refusal.ts';

export interface Invitation {
  readonly state: string;
  readonly invited_until: string | null;
}

/**
 * Whether an invitation can be accepted at this moment.
 * @param now UTC text
 * @throws Refusal `event_cancelled`, `event_not_live`, `invitation_expired`, `not_invited`
 */
export function checkInvitation(event: EventRules, { state, invited_until }: Invitation, now: string): void {
  if (event.isCancelled || event.publishStatus === publishStatus.cancelled) throw new Refusal('event_cancelled');
  if (event.publishStatus !== publishStatus.live) throw new Refusal('event_not_live');
  if (state !== 'invited') throw new Refusal('not_invited');
  if (invited_until === null || invited_until <= now) throw new Refusal('invitation_expired');
}
