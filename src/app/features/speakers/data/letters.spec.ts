import { lettersOf } from './letters';

const named = (names: readonly string[]) =>
  names.map((name, index) => ({ id: `p-${index}`, name, title: null, image: null, sessions: [] }));

describe('lettersOf', () => {
  it('names each first letter once, without accents, with the first speaker under it', () => {
    const names = ['3rd Rail', 'Ana', 'Åsa', 'émile', 'Zoë', ...Array<string>(16).fill('Zz')];
    expect(lettersOf(named(names))).toEqual([
      { letter: '#', speakerId: 'p-0' },
      { letter: 'A', speakerId: 'p-1' },
      { letter: 'E', speakerId: 'p-3' },
      { letter: 'Z', speakerId: 'p-4' },
    ]);
  });

  it('leaves a short list and a script of many signs without an index', () => {
    expect(lettersOf(named(['Ana', 'Bo']))).toEqual([]);
    const signs = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    expect(lettersOf(named(signs))).toEqual([]);
  });
});
