import type { MyRegistrationWire } from '../../../../../contract/my-registration.ts';
import type { WaitlistItemWire } from '../../../../../contract/waitlist-item.ts';
import { myRegistrationFromWire, myWaitlistItemFromWire } from './my-registration-from-wire';

const when = { start: Date.UTC(2026, 8, 1, 7), end: Date.UTC(2026, 8, 2, 16), zone: 'Europe/Berlin' };

const registration: MyRegistrationWire = {
  id: 'r-1',
  contact: 'Noor Al-Hadidi',
  email: 'noor@example.org',
  event: 'Harbour Days',
  pass: 'Day pass',
  createdon: '2026-08-01T10:00:00.000Z',
  sessionRegistrations: [
    {
      id: 's-1',
      sessionName: 'Tides',
      createdon: '2026-08-01T10:00:00.000Z',
      sessionId: 'tides',
      startTimeUTC: '2026-09-01T08:00:00.000Z',
      endTimeUTC: '2026-09-01T09:00:00.000Z',
    },
  ],
  registrationId: 'ER-1',
  key: 'the-key',
  readableEventId: 'harbour-days',
  startDateUTC: '2026-09-01T07:00:00.000Z',
  endDateUTC: '2026-09-02T16:00:00.000Z',
  ianaTimeZone: 'Europe/Berlin',
  cancelled: false,
};

const waiting: WaitlistItemWire = {
  id: 'w-1',
  invited: false,
  autoRegister: true,
  contact: 'Noor Al-Hadidi',
  email: 'noor@example.org',
  event: 'Harbour Days',
  session: 'Tides',
  createdon: '2026-08-01T10:00:00.000Z',
  position: 3,
  invitedUntil: null,
  eventRegistrationId: 'r-1',
  key: 'the-key',
  readableEventId: 'harbour-days',
  sessionId: 'tides',
  startDateUTC: '2026-09-01T07:00:00.000Z',
  endDateUTC: '2026-09-02T16:00:00.000Z',
  ianaTimeZone: 'Europe/Berlin',
};

describe('myRegistrationFromWire', () => {
  it('tells event, time, pass and sessions, and what opens its page', () => {
    expect(myRegistrationFromWire(registration)).toEqual({
      id: 'r-1',
      name: 'ER-1',
      key: 'the-key',
      readableEventId: 'harbour-days',
      eventName: 'Harbour Days',
      attendeeName: 'Noor Al-Hadidi',
      when,
      eventCancelled: false,
      passName: 'Day pass',
      sessions: [
        {
          id: 's-1',
          sessionName: 'Tides',
          when: { start: Date.UTC(2026, 8, 1, 8), end: Date.UTC(2026, 8, 1, 9), zone: 'Europe/Berlin' },
        },
      ],
    });
  });

  it('takes what a back end without our additions says', () => {
    const { id, contact, email, event, createdon } = registration;
    const published = { id, contact, email, event, pass: '', createdon, sessionRegistrations: null } as MyRegistrationWire;
    expect(myRegistrationFromWire(published)).toEqual({
      id: 'r-1',
      name: null,
      key: null,
      readableEventId: null,
      eventName: 'Harbour Days',
      attendeeName: 'Noor Al-Hadidi',
      when: null,
      eventCancelled: false,
      passName: null,
      sessions: [],
    });
  });
});

describe('myWaitlistItemFromWire', () => {
  it('tells the place on the list, and what opens its page', () => {
    expect(myWaitlistItemFromWire(waiting)).toEqual({
      id: 'w-1',
      eventName: 'Harbour Days',
      sessionName: 'Tides',
      sessionId: 'tides',
      when,
      isInvited: false,
      isToPay: false,
      position: 3,
      invitedUntil: null,
      readableEventId: 'harbour-days',
      registrationId: 'r-1',
      key: 'the-key',
    });
  });

  it('tells an invitation with the time until which the seat is kept', () => {
    const invited = { ...waiting, invited: true, position: null, invitedUntil: '2026-08-20T12:00:00.000Z' };
    expect(myWaitlistItemFromWire(invited)).toEqual(
      jasmine.objectContaining({ isInvited: true, position: null, invitedUntil: Date.UTC(2026, 7, 20, 12) }),
    );
  });
});
