import { cleanLine, cleanText, shorten } from './clean-text.ts';

describe('Cleaning texts', () => {
  it('leaves one kind of line end', () => {
    expect(cleanText('a\r\nb\rc\n\nd')).toBe('a\nb\nc\n\nd');
  });

  it('takes away what no database keeps', () => {
    expect(cleanText('a\u0000b\u0007c\td\ud800')).toBe('abc\td\ufffd');
  });

  it('knows blank from empty', () => {
    expect(cleanText('  \n ')).toBeNull();
    expect(cleanText(undefined)).toBeNull();
    expect(cleanLine('  A title\n  on two lines ')).toBe('A title on two lines');
  });

  it('shortens without cutting a character in two', () => {
    expect(shorten('abcdef', 6)).toBe('abcdef');
    expect(shorten('abcdefg', 6)).toBe('abcde…');
    expect(shorten('abcd🎪🎪', 6)).toBe('abcd…');
  });
});
