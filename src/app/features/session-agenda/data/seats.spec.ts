import { aSession } from '../model/testing/session-builders';
import { findSeats } from './seats';

describe('findSeats', () => {
  it('counts what is left', () => {
    expect(findSeats(aSession({ maxCapacity: 30, registrationCount: 18 }))).toEqual({ left: 12, of: 30 });
  });

  it('never goes below none', () => {
    expect(findSeats(aSession({ maxCapacity: 30, registrationCount: 31 }))).toEqual({ left: 0, of: 30 });
  });

  it('says nothing where seats are not limited or not counted', () => {
    expect(findSeats(aSession({ maxCapacity: null, registrationCount: 3 }))).toBeUndefined();
    expect(findSeats(aSession({ maxCapacity: 30, registrationCount: null }))).toBeUndefined();
  });
});
