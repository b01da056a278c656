import { convertToParamMap } from '@angular/router';
import { NO_FILTERS } from '../model/agenda-filters';
import { filterParams, readAgendaQuery } from './agenda-query';

describe('readAgendaQuery', () => {
  it('reads an address without parameters as no wishes', () => {
    expect(readAgendaQuery(convertToParamMap({}))).toEqual({ view: null, day: null, filters: NO_FILTERS });
  });

  it('reads view, day and filters', () => {
    const params = {
      view: 'grid',
      day: '2027-01-23',
      q: ' rail ',
      track: ['a', 'b'],
      room: 'r',
      type: 't',
      language: 'en',
      speaker: 's',
    };

    expect(readAgendaQuery(convertToParamMap(params))).toEqual({
      view: 'grid',
      day: '2027-01-23',
      filters: { search: 'rail', tracks: ['a', 'b'], room: 'r', type: 't', language: 'en', speaker: 's' },
    });
  });

  it('takes no notice of what it does not understand', () => {
    const params = { view: 'carousel', day: 'tomorrow', track: ['', 'a', 'a'], room: '', q: 'x'.repeat(500) };

    const { view, day, filters } = readAgendaQuery(convertToParamMap(params));

    expect(view).toBeNull();
    expect(day).toBeNull();
    expect(filters.tracks).toEqual(['a']);
    expect(filters.room).toBeNull();
    expect(filters.search.length).toBe(100);
  });
});

describe('filterParams', () => {
  it('takes filters that are not set out of the address', () => {
    expect(filterParams(NO_FILTERS)).toEqual({ q: null, track: null, room: null, type: null, language: null, speaker: null });
  });

  it('comes back the same from the address', () => {
    const filters = { search: 'rail', tracks: ['a', 'b'], room: 'r', type: 't', language: 'en', speaker: 's' };

    expect(readAgendaQuery(convertToParamMap(filterParams(filters))).filters).toEqual(filters);
  });
});
