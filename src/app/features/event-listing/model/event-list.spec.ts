import type { PortalEvent, RegistrationRules } from '../../../core/events-api/models/event';
import { building, DAY_BEFORE, portalEvent } from '../../../core/events-api/testing/portal-event';
import { type EventFilters, NO_FILTERS } from './event-filters';
import { eventList } from './event-list';
import { filterOptions } from './filter-options';

const NOW = DAY_BEFORE;
const DAY = 24 * 60 * 60 * 1000;

/** An event that begins so many days from now. */
const event = (id: string, days: number, overrides: Partial<PortalEvent> = {}, rules: Partial<RegistrationRules> = {}) => {
  const when = { start: NOW + days * DAY, end: NOW + days * DAY + DAY / 2, zone: 'Europe/Lisbon' };
  return portalEvent({ id, name: id, when, ...overrides }, rules);
};
const ids = (events: readonly PortalEvent[]) => events.map(({ id }) => id);

describe('eventList', () => {
  const list = (events: readonly PortalEvent[], filters: Partial<EventFilters> = {}) =>
    eventList(events, { ...NO_FILTERS, ...filters }, NOW);
  const found = (events: readonly PortalEvent[], filters: Partial<EventFilters>) => {
    const { lead, upcoming, past } = list(events, { when: 'all', ...filters });
    return ids([...(lead === undefined ? [] : [lead]), ...upcoming, ...past]).sort();
  };

  it('leads with the next event one can register for, and lists the rest by date', () => {
    const events = [event('late', 9), event('cancelled', 1, { cancelled: true }), event('next', 2), event('over', -3)];
    expect(list(events).lead?.id).toBe('next');
    expect(ids(list(events).upcoming)).toEqual(['cancelled', 'late']);
    expect(list(events).past).toEqual([]);
  });

  it('has no lead once something is filtered', () => {
    const { lead, upcoming } = list([event('next', 2)], { text: 'next' });
    expect(lead).toBeUndefined();
    expect(ids(upcoming)).toEqual(['next']);
  });

  it('shows past events on request, the latest first', () => {
    const events = [event('older', -9), event('recent', -3), event('next', 2)];
    expect(ids(list(events, { when: 'past' }).past)).toEqual(['recent', 'older']);
    expect(ids(list(events, { when: 'all' }).upcoming)).toEqual(['next']);
    expect(ids(list(events, { when: 'all' }).past)).toEqual(['recent', 'older']);
  });

  it('counts an event that is going on as upcoming', () => {
    const running = event('running', 0, { when: { start: NOW - DAY, end: NOW + 1, zone: 'Europe/Lisbon' } });
    expect(ids(list([running]).upcoming)).toEqual(['running']);
    expect(ids(list([running], { when: 'past' }).past)).toEqual([]);
  });

  it('finds what begins within 30 days', () => {
    expect(ids(list([event('near', 29), event('far', 31)], { when: 'soon' }).upcoming)).toEqual(['near']);
  });

  it('finds what is on in a month, as the calendar at the event has it', () => {
    const lastNight = { start: Date.UTC(2026, 5, 30, 23, 30), end: Date.UTC(2026, 6, 1, 1), zone: 'Europe/Lisbon' };
    const events = [event('june', 3), event('night', 0, { when: lastNight }), event('august', 60)];
    expect(found(events, { when: '2026-06' })).toEqual(['june']);
    expect(found(events, { when: '2026-07' })).toEqual(['night']);
    expect(found(events, { when: '2026-08' })).toEqual(['august']);
  });

  it('finds every word in name, text or place, whatever the accents and capitals', () => {
    const events = [
      event('law', 1, { name: 'Ledger & Law', description: null, building: building({ city: 'Zürich', name: 'Haus Seefeld' }) }),
      event('maps', 2, { description: '<p>On <b>open</b> maps</p>' }),
    ];
    expect(found(events, { text: 'zurich ledger' })).toEqual(['law']);
    expect(found(events, { text: 'SEEFELD' })).toEqual(['law']);
    expect(found(events, { text: 'open map' })).toEqual(['maps']);
    expect(found(events, { text: 'zurich maps' })).toEqual([]);
    expect(found(events, { text: '<b>' })).toEqual([]);
  });

  it('filters by type, format and language', () => {
    const events = [event('a', 1, { type: 'training', format: 'webinar', language: 'de' }), event('b', 2)];
    expect(found(events, { type: 'training' })).toEqual(['a']);
    expect(found(events, { format: 'onSite' })).toEqual(['b']);
    expect(found(events, { language: 'de' })).toEqual(['a']);
  });

  it('takes an event of unknown price for neither free nor paid', () => {
    const events = [event('free', 1, { fromPrice: 0 }), event('paid', 2), event('unknown', 3, { fromPrice: null })];
    expect(found(events, { price: 'free' })).toEqual(['free']);
    expect(found(events, { price: 'paid' })).toEqual(['paid']);
  });

  it('finds events with seats that one can register for', () => {
    const events = [
      event('open', 1),
      event('few', 2, { seatsLeft: 1 }),
      event('full', 3, { seatsLeft: 0 }),
      event('closed', 5, {}, { closes: NOW - 1 }),
      event('over', -5),
    ];
    expect(found(events, { withSeats: true })).toEqual(['few', 'open']);
  });
});

describe('filterOptions', () => {
  it('offers what some event has, and what is chosen', () => {
    const events = [event('a', 1, { language: 'ja' }), event('b', 2, { type: 'training', language: null })];
    const options = filterOptions(events, { ...NO_FILTERS, language: 'fr', format: 'hybrid' }, NOW);
    expect(options.type).toEqual(['conference', 'training']);
    expect(options.format).toEqual(['onSite', 'hybrid']);
    expect(options.language).toEqual(['fr', 'ja']);
  });

  it('offers the months of what is to come, and the one that is chosen', () => {
    const events = [event('past', -40), event('june', 3), event('august', 60)];
    expect(filterOptions(events, { ...NO_FILTERS, when: '2027-01' }, NOW).when).toEqual([
      'upcoming',
      'soon',
      '2026-06',
      '2026-08',
      '2027-01',
      'past',
      'all',
    ]);
  });
});
