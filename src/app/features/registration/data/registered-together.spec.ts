import { recallTogether, rememberTogether } from './registered-together';

describe('registrations made together', () => {
  afterEach(() => {
    sessionStorage.removeItem('portal.registered.a');
  });

  it('are found from the first', () => {
    const links = ['a', 'b', 'c'].map((id) => ({ id, key: `key-${id}` }));
    rememberTogether(links);
    expect(recallTogether('a')).toEqual(links.slice(1));
  });

  it('are nobody where one registered alone', () => {
    rememberTogether([{ id: 'a', key: 'k' }]);
    expect(recallTogether('a')).toEqual([]);
  });

  for (const stored of ['[{"id":1,"key":"k"}]', '{', '{"id":"b"}', '[null]']) {
    it(`are nobody where the tab remembers ${stored}`, () => {
      sessionStorage.setItem('portal.registered.a', stored);
      expect(recallTogether('a')).toEqual([]);
    });
  }
});
