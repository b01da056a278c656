import { contactAddress } from './contact-address';

describe('contactAddress', () => {
  it('leads to a web address and writes to a mail address', () => {
    expect(contactAddress('https://example.org/access')).toBe('https://example.org/access');
    expect(contactAddress('access@example.org')).toBe('mailto:access@example.org');
  });

  it('makes no link of anything else', () => {
    for (const contact of ['Front desk', 'example.org/access', 'javascript:alert(1)']) {
      expect(contactAddress(contact)).toBeUndefined();
    }
  });
});
