import { initials } from './initials';

describe('initials', () => {
  it('take the first and the last word', () => {
    expect(initials('Ana Brites')).toBe('AB');
    expect(initials('Noor van der Al-Hadidi')).toBe('NA');
    expect(initials('Aristotle')).toBe('A');
    expect(initials('élodie  ñandú')).toBe('ÉÑ');
  });

  it('leave out what is no word', () => {
    expect(initials('"Bob" (he/him) O’Hara')).toBe('BH');
    expect(initials('!!!')).toBe('');
    expect(initials('')).toBe('');
  });

  it('take one sign where there are no capitals', () => {
    expect(initials('林 美咲')).toBe('林');
    expect(initials('محمد علي')).toBe('م');
  });
});
