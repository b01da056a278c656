import { pluralKey } from './plural-key';

describe('pluralKey', () => {
  const english = { one: '', other: '' };

  it('follows the rules of the language', () => {
    expect([1, 2, 0, 1000].map((count) => pluralKey(english, count, 'en'))).toEqual(['one', 'other', 'other', 'other']);
    const arabic = { zero: '', one: '', two: '', few: '', many: '', other: '' };
    expect([0, 1, 2, 3, 11, 100].map((count) => pluralKey(arabic, count, 'ar'))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect(pluralKey({ other: '' }, 1, 'ja')).toBe('other');
  });

  it('takes a form for nothing where the text has one', () => {
    expect(pluralKey({ ...english, zero: '' }, 0, 'en')).toBe('zero');
  });

  it('falls back to "other" where a form is missing', () => {
    expect(pluralKey(english, 3, 'ar')).toBe('other');
  });
});
