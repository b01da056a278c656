import { NO_FILTERS } from '../model/agenda-filters';
import { aSession, ref } from '../model/testing/session-builders';
import { hasFilters, sessionFilter } from './session-filter';

describe('sessionFilter', () => {
  const rails = ref('Rails');
  const maps = ref('Maps');
  const talk = aSession({
    name: 'Évolution of Git',
    tracks: [rails],
    room: ref('Janson'),
    typeName: 'devroom',
    language: 'en',
    speakers: [ref('Raphaël Gomès')],
  });
  const passes = (filters: Partial<typeof NO_FILTERS>): boolean => sessionFilter({ ...NO_FILTERS, ...filters })(talk);

  it('lets everything pass without filters', () => {
    expect(passes({})).toBeTrue();
  });

  it('finds words in title, speakers, track, room and type, whatever their capitals and accents', () => {
    for (const search of ['evolution', 'GIT evolution', 'gomes', 'rails', 'janson git', 'devroom']) {
      expect(passes({ search })).withContext(search).toBeTrue();
    }
    expect(passes({ search: 'git mercurial' })).toBeFalse();
  });

  it('passes a session of any chosen track', () => {
    expect(passes({ tracks: [maps.id, rails.id] })).toBeTrue();
    expect(passes({ tracks: [maps.id] })).toBeFalse();
  });

  it('wants every other filter to fit', () => {
    expect(passes({ room: 'janson', type: 'devroom', language: 'en', speaker: ref('Raphaël Gomès').id })).toBeTrue();
    for (const other of [{ room: 'x' }, { type: 'x' }, { language: 'fr' }, { speaker: 'x' }]) {
      expect(passes({ room: 'janson', ...other })).toBeFalse();
    }
  });

  it('names a type without a word of the schedule by its number', () => {
    const keynote = aSession({ sessionType: 100000001 });

    expect(sessionFilter({ ...NO_FILTERS, type: '100000001' })(keynote)).toBeTrue();
  });
});

describe('hasFilters', () => {
  it('knows whether any is set', () => {
    expect(hasFilters(NO_FILTERS)).toBeFalse();
    expect(hasFilters({ ...NO_FILTERS, search: 'git' })).toBeTrue();
    expect(hasFilters({ ...NO_FILTERS, tracks: ['rails'] })).toBeTrue();
    expect(hasFilters({ ...NO_FILTERS, language: 'en' })).toBeTrue();
  });
});
