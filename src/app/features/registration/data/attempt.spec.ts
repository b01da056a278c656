import type { AttendeeToRegister } from '../../../core/events-api/models/registration';
import { type Attempt, dropAttempt, loadAttempt, saveAttempt, wantTheSame } from './attempt';

const attendee = (overrides: Partial<AttendeeToRegister> = {}): AttendeeToRegister => ({
  firstName: 'Marta',
  lastName: 'Quintela',
  email: 'marta@example.org',
  passId: 'full',
  waitlisted: false,
  autoRegister: false,
  responses: [{ id: 'lunch', value: 'Soup', values: null }],
  sessions: [{ sessionId: 's', waitlisted: false }],
  ...overrides,
});
const attempt: Attempt = { key: 'k', attendees: [attendee()], proof: null };
const HOUR = 3_600_000;

describe('An attempt to register', () => {
  afterEach(() => sessionStorage.clear());

  it('is found again after a reload, with its key', () => {
    saveAttempt('event', attempt, 0);
    expect(loadAttempt('event', HOUR)).toEqual(jasmine.objectContaining(attempt));
    expect(loadAttempt('another', HOUR)).toBeNull();
  });

  it('is forgotten with the draft, and nothing of it stays', () => {
    saveAttempt('event', attempt, 0);
    expect(loadAttempt('event', 3 * HOUR)).toBeNull();
    expect(sessionStorage.length).toBe(0);
    saveAttempt('event', attempt, 0);
    dropAttempt('event');
    expect(sessionStorage.length).toBe(0);
  });

  it('is not guessed at when something else stands there', () => {
    sessionStorage.setItem('portal.attempt.event', '{"version":1,"savedAt":0,"key":"k","attendees":[{}],"proof":null}');
    expect(loadAttempt('event', 0)).toBeNull();
  });

  it('is the same when only seats have gone meanwhile, and another one for other people, passes or answers', () => {
    const again = [attendee({ waitlisted: true, sessions: [{ sessionId: 's', waitlisted: true }] })];
    expect(wantTheSame(attempt.attendees, again)).toBe(true);
    for (const other of [{ email: 'm@example.org' }, { passId: 'online' }, { responses: [] }, { sessions: [] }]) {
      expect(wantTheSame(attempt.attendees, [attendee(other)])).toBe(false);
    }
    expect(wantTheSame(attempt.attendees, [attendee(), attendee()])).toBe(false);
  });
});
