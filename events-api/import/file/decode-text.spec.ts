import { ImportError } from '../import-error.ts';
import { MAX_FILE_BYTES } from '../schedule-file.ts';
import { decodeText } from './decode-text.ts';

const decode = (bytes: Uint8Array | readonly number[]) => decodeText({ path: 'file.json', bytes: Uint8Array.from(bytes) });
const refusal = (bytes: Uint8Array | readonly number[]): ImportError => {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof ImportError) return error;
  }
  throw new Error('It was decoded.');
};
const utf16 = (text: string, isBigEndian: boolean): number[] =>
  Array.from(`\uFEFF${text}`).flatMap((character) => {
    const code = character.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

describe('Decoding a file', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode('Grüße 中文 🎪');
    expect(decode(bytes)).toBe('Grüße 中文 🎪');
    expect(decode([0xef, 0xbb, 0xbf, ...bytes])).toBe('Grüße 中文 🎪');
  });

  it('reads UTF-16 of both byte orders by their mark', () => {
    expect(decode(utf16('Grüße 中文', false))).toBe('Grüße 中文');
    expect(decode(utf16('Grüße 中文', true))).toBe('Grüße 中文');
  });

  it('refuses UTF-16 without a mark, and half of a UTF-16 character', () => {
    expect(refusal(utf16('abc', false).slice(2)).code).toBe('wrong_encoding');
    expect(refusal([0xff, 0xfe, 0x00, 0xd8]).code).toBe('wrong_encoding');
  });

  it('says which byte is not UTF-8 and where', () => {
    const error = refusal([...new TextEncoder().encode('{\n"é": "Gr'), 0xfc, 0x22, 0x7d]);
    expect(error.code).toBe('wrong_encoding');
    expect(error.message).toContain('0xfc at offset 11');
    expect(error.place).toEqual({ line: 2, column: 9 });
    expect(error.hint).toContain('UTF-8');
  });

  it('refuses overlong forms, surrogates and what lies above Unicode', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0x80],
    ]) {
      expect(refusal([0x41, ...bytes, 0x41]).message)
        .withContext(String(bytes))
        .toContain('at offset 1 ');
    }
  });

  it('calls a file that ends inside a character cut off', () => {
    const bytes = new TextEncoder().encode('"中"');
    expect(refusal(bytes.subarray(0, 3)).code).toBe('truncated');
    expect(refusal(new TextEncoder().encode('ab🎪').subarray(0, 5)).code).toBe('truncated');
  });

  it('refuses an empty file and one above the limit, before looking into it', () => {
    expect(refusal([]).code).toBe('empty_file');
    const large = { path: 'large.json', bytes: new Uint8Array(MAX_FILE_BYTES + 1) };
    expect(() => decodeText(large)).toThrowMatching(
      (error: ImportError) => error.code === 'file_too_large' && error.file === 'large.json',
    );
  });
});
