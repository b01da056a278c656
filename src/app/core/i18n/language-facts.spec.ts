import { directionOf, nameOf, ownNameOf } from './language-facts';

describe('facts about languages', () => {
  it('know the direction of writing', () => {
    expect(['en', 'de', 'ja', 'az-Latn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
    expect(['ar', 'he', 'fa', 'az-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  });

  it('know the name of a language in itself and in another, with a capital letter', () => {
    expect(ownNameOf('fr')).toBe('Français');
    expect(ownNameOf('ja')).toBe('日本語');
    expect(nameOf('de', 'en')).toBe('German');
    expect(nameOf('en', 'es')).toBe('Inglés');
  });
});
