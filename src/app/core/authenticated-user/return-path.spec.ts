import { keepReturnPath, takeReturnPath } from './return-path';

const NOTHING = { path: '/', flow: undefined };

describe('the way back after signing in', () => {
  afterEach(() => sessionStorage.clear());

  it('is given once', () => {
    keepReturnPath('/events/gala?day=2#session');
    expect(takeReturnPath()).toEqual({ path: '/events/gala?day=2#session', flow: undefined });
    expect(takeReturnPath()).toEqual(NOTHING);
  });

  it('remembers what the visitor went to do', () => {
    keepReturnPath('/events', 'editProfile');
    expect(takeReturnPath()).toEqual({ path: '/events', flow: 'editProfile' });
  });

  it('never leads to another site', () => {
    for (const path of ['//evil.example/', '/\\evil.example/', 'https://evil.example/', 'javascript:alert(1)']) {
      keepReturnPath(path);
      expect(takeReturnPath()).toEqual(NOTHING);
    }
  });

  it('is the start where what was kept cannot be read', () => {
    for (const kept of ['/events', 'null', '{"path":7,"flow":"other"}']) {
      sessionStorage.setItem('sign-in-return', kept);
      expect(takeReturnPath()).toEqual(NOTHING);
    }
  });
});
