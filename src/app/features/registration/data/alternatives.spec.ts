import type { Pass } from '../../../core/events-api/models/pass';
import type { RefusalDetail } from '../../../core/events-api/models/registration';
import { sessionSummary } from '../../../core/events-api/testing/model-builders';
import { alternativesTo, type Refused } from './alternatives';
import { newAttendee } from './attendees';

const pass = (id: string, left: number): Pass => ({
  ...{ id, name: id, description: null, price: 10, currency: 'EUR', currencySymbol: '€', sessions: [] },
  left,
});
const detail = (overrides: Partial<RefusalDetail>): RefusalDetail => ({
  ...{ code: 'pass_sold_out', attendee: 0, member: 'passId', id: 'full' },
  ...overrides,
});
const attendees = ['full', 'full', 'online'].map((passId, index) => ({
  ...newAttendee([], passId),
  ...{ id: `a${index}`, firstName: `Name ${index}`, lastName: 'L' },
}));
const refused = (overrides: Partial<Refused>): Refused => ({
  ...{ details: [detail({})], attendees, passes: [pass('full', 0), pass('online', 5), pass('day', 1)], sessions: [] },
  steps: ['pass', 'attendees', 'check'],
  ...overrides,
});
const summary = (overrides: Partial<Refused>) =>
  alternativesTo(refused(overrides)).map((one) => {
    if (one.kind === 'otherPass') return `${one.attendeeIds.join(' ')} to ${one.passId}`;
    return one.kind === 'step' ? one.step : `without ${one.name}`;
  });

describe('Alternatives to what was refused', () => {
  it('are the passes with room for all who found none', () => {
    expect(summary({})).toEqual(['a0 to online', 'a0 to day', 'pass']);
    expect(summary({ details: [detail({}), detail({ attendee: 1 })] })).toEqual(['a0 a1 to online', 'pass']);
  });

  it('count those in, who have the other pass already', () => {
    expect(summary({ passes: [pass('full', 0), pass('online', 1)] })).toEqual(['pass']);
  });

  it('are the registration without a session that is full', () => {
    const full = detail({ code: 'session_full', member: 'attendeeSessions', id: 'Binding' });
    const sessions = [sessionSummary('Binding'), sessionSummary('Walk')];
    expect(summary({ details: [full], sessions, steps: ['sessions', 'attendees', 'check'] })).toEqual([
      'without Binding',
      'sessions',
    ]);
  });

  it('are the others without whoever is registered already', () => {
    const known = detail({ code: 'already_registered', attendee: 1, member: 'email', id: null });
    expect(summary({ details: [known] })).toEqual(['without Name 1 L', 'attendees']);
    expect(summary({ details: [{ ...known, attendee: 0 }], attendees: attendees.slice(0, 1) })).toEqual(['attendees']);
  });

  it('lead to what was typed wrongly', () => {
    expect(summary({ details: [detail({ code: 'email_malformed', member: 'email', id: null })] })).toEqual(['attendees']);
  });

  it('are none where nothing is named', () => {
    expect(summary({ details: [] })).toEqual([]);
  });
});
