import { textKind } from './text-kind';

describe('textKind', () => {
  it('knows HTML by its tags and character references', () => {
    for (const text of [
      '<p>One</p>',
      'One<br>two',
      'Ledger &amp; Law',
      '<a href="https://a.example">A</a>',
      '**One** <b>two</b>',
    ])
      expect(textKind(text)).withContext(text).toBe('html');
  });

  it('knows Markdown by what nobody writes by chance', () => {
    const texts = [
      '# Heading\n\nText',
      'This is **important**.',
      'Read [the programme](https://a.example/b).',
      'Bring:\n- a laptop\n- a cable',
      'First\n\n1. open it\n2. close it',
      'Run `npm start` first.',
      '```\ncode\n```',
      '> Somebody said so.',
      'It is *really* new.',
    ];
    for (const text of texts) expect(textKind(text)).withContext(text).toBe('markdown');
  });

  it('takes everything else for what it is', () => {
    const texts = [
      'One\ntwo\n\nthree < four & five',
      'A Vec<String> in Rust, and Map<K, V>.',
      '5 * 3 * 2 = 30',
      'snake_case_names stay',
      '- only one dash',
      '2026. A year.',
      'Dr. No #1, C# and F#',
      '会場は[未定]です。',
      '*footnote',
    ];
    for (const text of texts) expect(textKind(text)).withContext(text).toBe('plain');
  });
});
