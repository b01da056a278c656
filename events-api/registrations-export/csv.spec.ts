import { csvLine } from './csv.ts';

describe('A line of CSV', () => {
  it('ends with CRLF and quotes what holds commas, quotes or line breaks', () => {
    expect(csvLine(['a', 'b, c', 'say "hi"', 'two\nlines', null, 12.5])).toBe('a,"b, c","say ""hi""","two\nlines",,12.5\r\n');
  });

  it('gives an apostrophe to what a spreadsheet would take for a formula, and leaves numbers alone', () => {
    for (const start of ['=', '+', '-', '@', '＝']) expect(csvLine([`${start}1+1`])).toBe(`'${start}1+1\r\n`);
    expect(csvLine(['\t=1'])).toBe("'\t=1\r\n");
    expect(csvLine(['\r=1'])).toBe('"\'\r=1"\r\n');
    expect(csvLine(['=HYPERLINK("http://evil.example","x")'])).toBe('"\'=HYPERLINK(""http://evil.example"",""x"")"\r\n');
    expect(csvLine([-4])).toBe('-4\r\n');
  });
});
