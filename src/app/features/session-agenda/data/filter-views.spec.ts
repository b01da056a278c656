import { NO_FILTERS } from '../model/agenda-filters';
import { aSession, anAgenda, ref } from '../model/testing/session-builders';
import { filterNames } from './filter-names';
import { activeFilters, filterFields, trackChoices, withoutFilter } from './filter-views';
import { trackViews } from './track-views';

describe('filters in words', () => {
  const [rails, maps] = [ref('Rails'), ref('Maps')];
  const sessions = [
    aSession({ tracks: [rails], room: ref('Janson'), language: 'en', speakers: [ref('Zoë'), ref('Ada')] }),
    aSession({ tracks: [maps], room: ref('Cornil'), language: 'en', sessionType: 100000001 }),
  ];
  const agenda = anAgenda(sessions);
  const names = filterNames(agenda, 'en', (type) => (type === '100000001' ? 'Keynote' : ''));
  const tracks = trackViews(agenda.tracks);

  it('offers the filters that leave a choice, with names in order', () => {
    const fields = filterFields(sessions, NO_FILTERS, names);

    expect(fields.map(({ name, choices }) => [name, choices.map(({ label }) => label)])).toEqual([
      ['room', ['Janson', 'Cornil']],
      ['speaker', ['Ada', 'Zoë']],
    ]);
  });

  it('keeps a filter that is set, even where it shows nothing', () => {
    const fields = filterFields(sessions, { ...NO_FILTERS, language: 'en', room: 'janson', type: '100000001' }, names);

    expect(fields.find(({ name }) => name === 'language')?.choices).toEqual([{ value: 'en', label: 'English', count: 0 }]);
    expect(fields.find(({ name }) => name === 'type')?.choices).toEqual([{ value: '100000001', label: 'Keynote', count: 0 }]);
  });

  it('keeps all speakers of the day, whatever else is chosen', () => {
    const fields = filterFields(sessions, { ...NO_FILTERS, tracks: ['maps'] }, names);

    expect(fields.find(({ name }) => name === 'speaker')?.choices.map(({ label }) => label)).toEqual(['Ada', 'Zoë']);
  });

  it('counts the sessions of each track and says which are chosen', () => {
    const choices = trackChoices(sessions, { ...NO_FILTERS, tracks: ['maps'] }, tracks);

    expect(choices.map(({ track, count, isChosen }) => [track.name, count, isChosen])).toEqual([
      ['Rails', 1, false],
      ['Maps', 1, true],
    ]);
  });

  it('names what is set, and takes one away again', () => {
    const filters = { ...NO_FILTERS, search: 'git', tracks: ['maps', 'gone'], language: 'en' };
    const active = activeFilters(filters, names, tracks);

    expect(active.map(({ label }) => label)).toEqual(['git', 'Maps', 'gone', 'English']);
    expect(withoutFilter(filters, active[0]!).search).toBe('');
    expect(withoutFilter(filters, active[1]!).tracks).toEqual(['gone']);
    expect(withoutFilter(filters, active[3]!)).toEqual({ ...filters, language: null });
  });
});
