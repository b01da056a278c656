import { portalEvent, DAY_BEFORE } from '../testing/portal-event';
import { passFromWire } from '../wire/pass-from-wire';
import { passWire } from '../testing/wire-builders';
import { eventState } from './event-state';
import { withSeatsOfPasses } from './with-seats-of-passes';

const passes = (...left: number[]) => left.map((numberOfPassesLeft) => passFromWire(passWire({ numberOfPassesLeft })));

describe('withSeatsOfPasses', () => {
  it('leaves no seat at an event whose passes are all sold', () => {
    const event = portalEvent({ seatsLeft: 40 }, { showsWaitlist: true });
    expect(eventState(withSeatsOfPasses(event, passes(0, 0)), DAY_BEFORE)).toBe('waitlist');
    expect(eventState(withSeatsOfPasses(event, passes(0, 1)), DAY_BEFORE)).toBe('open');
  });

  it('takes the smaller number of the two', () => {
    expect(withSeatsOfPasses(portalEvent({ seatsLeft: 40 }), passes(2, 3)).seatsLeft).toBe(5);
    expect(withSeatsOfPasses(portalEvent({ seatsLeft: 4 }), passes(2, 3)).seatsLeft).toBe(4);
    expect(withSeatsOfPasses(portalEvent({ seatsLeft: null }), passes(2, 3)).seatsLeft).toBe(5);
  });

  it('changes nothing where there are no passes, or nobody knows', () => {
    const event = portalEvent({ seatsLeft: 40 });
    expect(withSeatsOfPasses(event, [])).toBe(event);
    expect(withSeatsOfPasses(event, null)).toBe(event);
  });
});
