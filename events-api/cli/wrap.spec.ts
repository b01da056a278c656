import { wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks between words at 80 columns and indents what follows', () => {
    const lines = wrap(`- ${'word '.repeat(30)}`.trim(), '  ').split('\n');
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^- word .* word$/);
    expect(lines[0]!.length).toBeLessThanOrEqual(80);
    expect(lines[1]).toMatch(/^ {2}word/);
  });

  it('leaves a word whole that is longer than a line', () => {
    expect(wrap(`see ${'x'.repeat(100)} there`)).toBe(`see\n${'x'.repeat(100)}\nthere`);
  });
});
