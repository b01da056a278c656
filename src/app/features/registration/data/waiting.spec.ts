import type { Pass } from '../../../core/events-api/models/pass';
import { portalEvent } from '../../../core/events-api/testing/portal-event';
import { hasToWait, isFullRefusal } from './waiting';

const pass = (left: number): Pass => ({
  id: `pass-${left}`,
  name: 'Pass',
  description: null,
  price: 10,
  currency: 'EUR',
  currencySymbol: '€',
  left,
  sessions: [],
});

describe('hasToWait', () => {
  const full = portalEvent({ seatsLeft: 0 }, { showsWaitlist: true });

  it('asks people to wait when the event has a list and no seat', () => {
    expect(hasToWait(full, [])).toBeTrue();
    expect(hasToWait(portalEvent({ seatsLeft: 1 }, { showsWaitlist: true }), [])).toBeFalse();
    expect(hasToWait(portalEvent({}, { showsWaitlist: true }), [])).toBeFalse();
  });

  it('asks people to wait when every pass is sold', () => {
    const event = portalEvent({}, { showsWaitlist: true });
    expect(hasToWait(event, [pass(0), pass(0)])).toBeTrue();
    expect(hasToWait(event, [pass(0), pass(3)])).toBeFalse();
  });

  it('puts nobody on a list that the event does not have', () => {
    expect(hasToWait(portalEvent({ seatsLeft: 0 }), [pass(0)])).toBeFalse();
  });
});

describe('isFullRefusal', () => {
  it('knows the refusals that waiting is an answer to', () => {
    expect(['event_full', 'session_full', 'pass_sold_out'].every(isFullRefusal)).toBeTrue();
    expect(['email_malformed', null].some(isFullRefusal)).toBeFalse();
  });
});
