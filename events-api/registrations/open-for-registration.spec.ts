import { publishStatus } from '../../contract/option-sets.ts';
import type { EventRules } from './event-rules.ts';
import { checkOpenForRegistration } from './open-for-registration.ts';
import type { Refusal } from './refusal.ts';

const event: EventRules = {
  id: 'event',
  publishStatus: publishStatus.live,
  isCancelled: false,
  startsAt: '2030-05-10T07:00:00.000Z',
  endsAt: '2030-05-12T16:00:00.000Z',
  opensAt: '2030-04-01T00:00:00.000Z',
  closesAt: null,
  maxCapacity: null,
  allowAnonymousRegistrations: true,
  allowCustomAgenda: false,
  enableCaptcha: false,
  enableMultiAttendeeRegistration: true,
  showWaitlist: false,
  autoregisterWaitlistItems: true,
  showAutomaticRegistrationCheckbox: false,
  numberOfInvitations: 1,
  passes: new Map(),
  fields: new Map(),
};

function codeAt(now: string, overrides: Partial<EventRules> = {}): string | undefined {
  try {
    checkOpenForRegistration({ ...event, ...overrides }, now);
    return undefined;
  } catch (error) {
    return (error as Refusal).code;
  }
}

describe('checkOpenForRegistration', () => {
  const open = '2030-05-01T00:00:00.000Z';

  it('opens at the very moment of the start date', () => {
    expect(codeAt('2030-03-31T23:59:59.999Z')).toBe('registration_not_open');
    expect(codeAt('2030-04-01T00:00:00.000Z')).toBeUndefined();
  });

  it('closes when the event starts where no stop date is set', () => {
    expect(codeAt('2030-05-10T06:59:59.999Z')).toBeUndefined();
    expect(codeAt('2030-05-10T07:00:00.000Z')).toBe('registration_closed');
  });

  it('closes at the stop date, also when that lies in the event', () => {
    const closesAt = '2030-05-11T12:00:00.000Z';
    expect(codeAt('2030-05-11T11:59:59.999Z', { closesAt })).toBeUndefined();
    expect(codeAt(closesAt, { closesAt })).toBe('registration_closed');
  });

  it('says that an event is over rather than closed', () => {
    expect(codeAt('2030-05-12T16:00:00.000Z')).toBe('event_past');
  });

  it('refuses what is cancelled or not live', () => {
    expect(codeAt(open, { isCancelled: true })).toBe('event_cancelled');
    expect(codeAt(open, { publishStatus: publishStatus.cancelled })).toBe('event_cancelled');
    expect(codeAt(open, { publishStatus: publishStatus.draft })).toBe('event_not_live');
    expect(codeAt(open, { publishStatus: publishStatus.goingLive })).toBe('event_not_live');
  });
});
