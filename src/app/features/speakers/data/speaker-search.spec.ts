import { sessionSummary, speaker } from '../../../core/events-api/testing/model-builders';
import { findSpeakers, searchableSpeakers } from './speaker-search';

const people = searchableSpeakers(
  [
    speaker({ id: '1', name: 'Émile Zola', title: null, sessions: [] }),
    speaker({
      id: '2',
      name: 'Elif Karaçay',
      title: 'Product designer',
      sessions: [sessionSummary('One map, four reading levels')],
    }),
    speaker({ id: '3', name: '林 美咲', title: null, sessions: [] }),
    speaker({ id: '4', name: 'ada lovelace', title: null, sessions: [] }),
  ],
  'en',
);
const names = (search: string) => findSpeakers(people, search).map(({ name }) => name);

describe('searching speakers', () => {
  it('lists all by name as the language sorts, whatever the capitals and accents', () => {
    expect(names('')).toEqual(['ada lovelace', 'Elif Karaçay', 'Émile Zola', '林 美咲']);
  });

  it('finds by parts of name, title and talks, in any order and without accents', () => {
    expect(names('karacay')).toEqual(['Elif Karaçay']);
    expect(names('MAP designer')).toEqual(['Elif Karaçay']);
    expect(names('美咲')).toEqual(['林 美咲']);
    expect(names('emile  zo')).toEqual(['Émile Zola']);
  });

  it('wants every word', () => {
    expect(names('elif zola')).toEqual([]);
  });
});
