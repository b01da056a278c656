import type { EventWire } from '../../../../../contract/event.ts';
import { eventWire } from '../testing/wire-builders';
import { wireContext } from '../testing/wire-context';
import { BrokenWireError } from './checked';
import { eventFromWire } from './event-from-wire';

const read = (overrides: Partial<EventWire> = {}) => eventFromWire(eventWire(overrides), wireContext());

describe('eventFromWire', () => {
  it('reads instants from the UTC twins and keeps the named zone', () => {
    expect(read().when).toEqual({
      start: Date.UTC(2026, 5, 10, 8),
      end: Date.UTC(2026, 5, 11, 17),
      zone: 'Europe/Lisbon',
    });
  });

  it('names type, format and language instead of numbering them', () => {
    const event = read({ languageTag: 'pt-PT' });
    expect([event.type, event.format, event.language]).toEqual(['conference', 'hybrid', 'pt-PT']);
    expect(read({ eventType: 100000077, eventFormat: null }).type).toBeNull();
  });

  it('takes the language from the option number where no tag is sent', () => {
    expect(read({ languageTag: null, eventLanguage: 100000002 }).language).toBe('de');
  });

  it('leaves the capacity out of an event whose seats are not limited', () => {
    expect(read({ isCapacityRestricted: false, maxCapacity: 200 }).maxCapacity).toBeNull();
    expect(read().maxCapacity).toBe(200);
  });

  it('closes registration at the stop date, else at the start of the event', () => {
    expect(read().registration.closes).toBe(Date.UTC(2026, 5, 1, 22));
    expect(read({ setRegistrationEndDate: false }).registration.closes).toBe(Date.UTC(2026, 5, 10, 8));
    expect(read({ stopRegistrationDate: null }).registration.closes).toBe(Date.UTC(2026, 5, 10, 8));
  });

  it('reads a stop date without offset as the clock at the venue', () => {
    const event = read({ stopRegistrationDate: '2026-06-01T12:00:00' });
    expect(event.registration.closes).toBe(Date.UTC(2026, 5, 1, 11));
  });

  it('lays an address in lines where the back office has no printed one', () => {
    expect(read().building?.addressLines).toEqual(['Cais 3', '1400-038 Lisboa', 'Portugal']);
  });

  it('follows only addresses that lead to the web', () => {
    expect(read({ publicEventUrl: 'javascript:alert(1)' }).publicEventUrl).toBeNull();
    expect(read().building?.website).toBe('https://www.docasul.example/');
  });

  it('completes the address of a picture and refuses what is none', () => {
    const picture = (image: string) => read({ image }).image;
    expect(picture('https://cdn.example/a.jpg')).toBe('https://cdn.example/a.jpg');
    expect(picture('events/harbour/image')).toBe('https://api.example/EvtMgmt/api/v2.0/events/harbour/image');
    expect(picture('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
    expect(picture('data:text/html,<script>')).toBeNull();
    expect(picture('javascript:alert(1)')).toBeNull();
  });

  it('refuses an event that has no name, no address or no start', () => {
    expect(() => read({ eventName: ' ' })).toThrowError(BrokenWireError, 'eventName is missing');
    expect(() => read({ readableEventId: '' })).toThrowError(BrokenWireError, 'readableEventId is missing');
    expect(() => read({ startDate: 'soon', startDateUTC: '' })).toThrowError(BrokenWireError, 'startDate is no time');
  });

  it('shows an event that ends before it starts as one without length', () => {
    const { start, end } = read({ endDateUTC: '2020-01-01T00:00:00Z' }).when;
    expect(end).toBe(start);
  });
});

describe('eventFromWire, fed by a back end of the first years', () => {
  // Without UTC twins, registration settings and every addition; a date with an offset among those without.
  const old: unknown = {
    eventId: '7d3c',
    readableEventId: 'Northwind_Autumn_Meeting',
    eventName: 'Northwind Autumn Meeting',
    description: '',
    startDate: '2017-10-28T22:00:00',
    endDate: '2017-10-29T04:00:00',
    timeZone: 110,
    building: { id: 'b', name: 'Kontor' },
    room: null,
    maxCapacity: 100,
  };
  const event = eventFromWire(old as EventWire, wireContext());

  it('takes zone and instants from the time-zone index and the clock on the wall, over a clock change', () => {
    expect(event.when).toEqual({
      start: Date.UTC(2017, 9, 28, 20),
      end: Date.UTC(2017, 9, 29, 3),
      zone: 'Europe/Berlin',
    });
  });

  it('says "not known" where nothing is said', () => {
    expect(event.description).toBeNull();
    expect(event.fromPrice).toBeNull();
    expect(event.seatsLeft).toBeNull();
    expect(event.language).toBeNull();
    expect(event.cancelled).toBeFalse();
    expect(event.building?.addressLines).toEqual([]);
    expect(event.registration.closes).toBe(event.when.start);
    expect(event.registration.allowsAnonymous).toBeFalse();
  });
});
