import { NO_FILTERS } from '../model/agenda-filters';
import { aSession, ref } from '../model/testing/session-builders';
import { facetCounts } from './facets';

describe('facetCounts', () => {
  const [rails, maps] = [ref('Rails'), ref('Maps')];
  const sessions = [
    aSession({ tracks: [rails], language: 'en', room: ref('Janson') }),
    aSession({ tracks: [rails, maps], language: 'fr', speakers: [ref('Ada')] }),
    aSession({ tracks: [maps], language: 'en', typeName: 'workshop' }),
  ];

  it('counts the sessions of each value', () => {
    expect([...facetCounts(sessions, NO_FILTERS, 'tracks')]).toEqual([
      ['rails', 2],
      ['maps', 2],
    ]);
    expect([...facetCounts(sessions, NO_FILTERS, 'room')]).toEqual([['janson', 1]]);
    expect([...facetCounts(sessions, NO_FILTERS, 'type')]).toEqual([['workshop', 1]]);
    expect([...facetCounts(sessions, NO_FILTERS, 'speaker')]).toEqual([['ada', 1]]);
  });

  it('counts what the other filters leave, not what its own leaves', () => {
    const filters = { ...NO_FILTERS, tracks: ['maps'], language: 'en' };

    expect([...facetCounts(sessions, filters, 'tracks')]).toEqual([
      ['rails', 1],
      ['maps', 1],
    ]);
    expect([...facetCounts(sessions, filters, 'language')]).toEqual([
      ['fr', 1],
      ['en', 1],
    ]);
  });
});
