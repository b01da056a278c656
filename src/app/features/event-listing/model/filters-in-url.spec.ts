import { NO_FILTERS, setFilters } from './event-filters';
import { filtersFromParams, paramsFromFilters } from './filters-in-url';

describe('filters in the address', () => {
  it('come back as they went', () => {
    const filters = {
      text: 'open maps',
      when: 'all',
      type: 'conference',
      format: 'hybrid',
      language: 'de',
      price: 'free',
      withSeats: true,
    } as const;
    expect(filtersFromParams(paramsFromFilters(filters))).toEqual(filters);
    expect(setFilters(filters)).toEqual(['text', 'when', 'type', 'format', 'language', 'price', 'withSeats']);
  });

  it('leave a plain address when nothing is set', () => {
    expect(Object.values(paramsFromFilters(NO_FILTERS)).every((value) => value === null)).toBeTrue();
    expect(filtersFromParams({})).toEqual(NO_FILTERS);
  });

  it('know a month', () => {
    expect(filtersFromParams({ when: '2026-06' }).when).toBe('2026-06');
    expect(paramsFromFilters({ ...NO_FILTERS, when: '2026-06' }).when).toBe('2026-06');
    expect(filtersFromParams({ when: '2026-13' }).when).toBe('upcoming');
  });

  it('do not believe nonsense', () => {
    const nonsense = { q: '  ', when: 'yesterday', type: '7', format: '', language: ' ', price: 'cheap', seats: 'yes' };
    expect(filtersFromParams(nonsense)).toEqual(NO_FILTERS);
  });
});
