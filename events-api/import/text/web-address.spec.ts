import { findWebAddress, hostOf } from './web-address.ts';

describe('Web addresses', () => {
  it('stay as they are written, brackets and all', () => {
    const address = 'https://chat.example/#/room/#2031:example?web-instance[element.io]=chat.example';
    expect(findWebAddress(` ${address}\n`)).toBe(address);
  });

  it('get the scheme that people leave away', () => {
    expect(findWebAddress('example.org/page')).toBe('https://example.org/page');
    expect(findWebAddress('www.example.org')).toBe('https://www.example.org');
    expect(findWebAddress('example.org:8080/x')).toBe('https://example.org:8080/x');
    expect(findWebAddress('//example.org/x')).toBe('https://example.org/x');
    expect(findWebAddress('HTTPS://example.org')).toBe('https://example.org');
  });

  it('are resolved against the address of the schedule', () => {
    expect(findWebAddress('/media/a.pdf', 'https://talks.example/camp/')).toBe('https://talks.example/media/a.pdf');
    expect(findWebAddress('files/a', 'https://talks.example/camp/')).toBe('https://talks.example/camp/files/a');
    expect(findWebAddress('/media/a.pdf')).toBeUndefined();
    expect(findWebAddress('/a', 'no base')).toBeUndefined();
  });

  it('are nothing that a browser should not open', () => {
    for (const text of [
      '',
      null,
      undefined,
      'javascript:alert(1)',
      'mailto:a@example.org',
      'data:text/html,x',
      '@name',
      'no address',
      'http://',
    ]) {
      expect(findWebAddress(text, 'https://talks.example'))
        .withContext(String(text))
        .toBe(text === '@name' ? 'https://talks.example/@name' : undefined);
    }
    expect(findWebAddress(`https://example.org/${'x'.repeat(2000)}`)).toBeUndefined();
  });

  it('are called after their host', () => {
    expect(hostOf('https://www.example.org/a')).toBe('example.org');
  });
});
