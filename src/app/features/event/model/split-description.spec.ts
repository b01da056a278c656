import { splitDescription } from './split-description';

describe('splitDescription', () => {
  it('takes a short first sentence off plain text', () => {
    expect(splitDescription('Calm technology. Three years on.')).toEqual({ line: 'Calm technology.', rest: 'Three years on.' });
    expect(splitDescription('Calm technology\n\nThree years on.')).toEqual({ line: 'Calm technology', rest: 'Three years on.' });
  });

  it('takes a first paragraph off HTML only as a whole', () => {
    expect(splitDescription('<p>Calm technology.</p><p>Three years.</p>')).toEqual({
      line: 'Calm technology.',
      rest: '<p>Three years.</p>',
    });
    const two = '<p>Calm technology. And more.</p><p>Three years.</p>';
    expect(splitDescription(two)).toEqual({ line: '', rest: two });
    const list = '<ul><li>One</li></ul>';
    expect(splitDescription(list)).toEqual({ line: '', rest: list });
  });

  it('leaves Markdown whole', () => {
    for (const text of [
      '# Maps\n\nThree days.',
      '**Maps.** Three days.',
      '- one\n- two',
      'On [maps](https://a.example/). And more.',
    ])
      expect(splitDescription(text)).toEqual({ line: '', rest: text });
  });

  it('leaves a text alone that is one sentence, or begins with a long one', () => {
    for (const text of ['Calm technology.', `${'word '.repeat(30)}end. More.`, '']) {
      expect(splitDescription(text)).toEqual({ line: '', rest: text });
    }
  });
});
