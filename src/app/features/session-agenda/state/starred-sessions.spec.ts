import { TestBed } from '@angular/core/testing';

import { StarredSessions } from './starred-sessions';

describe('StarredSessions', () => {
  beforeEach(() => localStorage.clear());

  it('keeps the stars of each event apart', () => {
    const stars = TestBed.inject(StarredSessions);
    stars.toggle('here', 'a');
    stars.toggle('there', 'b');

    expect(stars.of('here')()).toEqual(new Set(['a']));
    expect(stars.of('there')()).toEqual(new Set(['b']));
  });

  it('takes a star away again', () => {
    const stars = TestBed.inject(StarredSessions);
    stars.toggle('here', 'a');
    stars.toggle('here', 'a');

    expect(stars.of('here')().size).toBe(0);
    expect(localStorage.getItem('portal.stars.here')).toBe('[]');
  });

  it('sees what another window has starred', () => {
    const stars = TestBed.inject(StarredSessions);
    expect(stars.of('here')().size).toBe(0);
    localStorage.setItem('portal.stars.here', '["a"]');
    window.dispatchEvent(new StorageEvent('storage', { key: 'portal.stars.here' }));

    expect(stars.of('here')()).toEqual(new Set(['a']));
  });
});
