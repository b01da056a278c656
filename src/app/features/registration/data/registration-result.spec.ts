import type { PersonalRegistration, RegistrationState } from '../../../core/events-api/models/registration';
import { resultOf } from './registration-result';

const registration = (state: RegistrationState, email = `${state}@example.org`): PersonalRegistration => ({
  id: state,
  name: 'ER-1',
  state,
  position: state === 'waitlisted' ? 3 : null,
  invitedUntil: null,
  readableEventId: 'Longitude',
  eventName: 'Longitude',
  when: { start: 0, end: 1, zone: 'Europe/Lisbon' },
  eventCancelled: false,
  attendeeName: 'Marta Quintela',
  email,
  passName: null,
  passPrice: null,
  qrText: null,
  sessions: [],
});

describe('resultOf', () => {
  it('says what all have become', () => {
    expect(resultOf([registration('registered', 'a@x.org'), registration('registered', 'a@x.org')])).toEqual(
      jasmine.objectContaining({ state: 'registered', count: 2, emails: ['a@x.org'], eventName: 'Longitude' }),
    );
  });

  it('lets the one that needs attention speak', () => {
    expect(resultOf([registration('registered'), registration('waitlisted')])).toEqual(
      jasmine.objectContaining({ state: 'waitlisted', position: 3 }),
    );
  });

  it('does not count the cancelled ones while others stand', () => {
    expect(resultOf([registration('cancelled'), registration('registered')])).toEqual(
      jasmine.objectContaining({ state: 'registered', count: 1 }),
    );
    expect(resultOf([registration('cancelled')]).state).toBe('cancelled');
  });
});
