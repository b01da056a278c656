import { contactKey } from './contact-key.ts';

describe('contactKey', () => {
  it('takes case and spaces for nothing', () => {
    expect(contactKey('  Mary   ANN ')).toBe(contactKey('mary ann'));
  });

  it('takes the same letters in another encoding for the same', () => {
    expect(contactKey('Ame\u0301lie')).toBe(contactKey('Am\u00e9lie'));
    expect(contactKey('\uff21\uff44\uff41\u3000Lovelace')).toBe(contactKey('ada lovelace'));
  });

  it('tells different people apart', () => {
    expect(contactKey('Müller')).not.toBe(contactKey('Muller'));
  });
});
