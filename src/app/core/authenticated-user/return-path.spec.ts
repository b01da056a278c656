import { keepReturnPath, takeReturnPath } from './return-path';

describe('the way back after signing in', () => {
  afterEach(() => sessionStorage.clear());

  it('is given once', () => {
    keepReturnPath('/events/gala?day=2#session');
    expect(takeReturnPath()).toBe('/events/gala?day=2#session');
    expect(takeReturnPath()).toBe('/');
  });

  it('never leads to another site', () => {
    for (const path of ['//evil.example/', '/\\evil.example/', 'https://evil.example/', 'javascript:alert(1)']) {
      keepReturnPath(path);
      expect(takeReturnPath()).toBe('/');
    }
  });
});
