import { publishStatus } from '../../contract/option-sets.ts';
import type { EventRules } from './event-rules.ts';
import { Refusal } from './refusal.ts';

/**
 * Whether the event takes registrations at this moment. Without a stop date it does until it starts
 * (`msevtmgt_stopwebsiteregistrationson`).
 * @param now UTC text
 * @throws Refusal
 */
export function checkOpenForRegistration(event: EventRules, now: string): void {
  if (event.isCancelled || event.publishStatus === publishStatus.cancelled) throw new Refusal('event_cancelled');
  if (event.publishStatus !== publishStatus.live) throw new Refusal('event_not_live');
  if (event.endsAt <= now) throw new Refusal('event_past');
  if (event.opensAt !== null && now < event.opensAt) throw new Refusal('registration_not_open');
  if ((event.closesAt ?? event.startsAt) <= now) throw new Refusal('registration_closed');
}
