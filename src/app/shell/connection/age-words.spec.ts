import { ageWords, pauseWords, timeWords } from './age-words';

const NOW = new Date(2026, 2, 1, 14, 17).getTime();
const before = (minutes: number) => NOW - minutes * 60_000;

describe('the words for an age', () => {
  it('are whole steps of the greatest unit that fits, as each language has them', () => {
    expect(ageWords(before(0.5), NOW, 'en')).toBe('now');
    expect(ageWords(before(12), NOW, 'en')).toBe('12 minutes ago');
    expect(ageWords(before(125), NOW, 'fr')).toBe('il y a 2 heures');
    expect(ageWords(before(24 * 60), NOW, 'de')).toBe('gestern');
    expect(ageWords(before(3 * 24 * 60), NOW, 'es')).toBe('hace 3 días');
    expect(ageWords(before(12), NOW, 'ja')).toBe('12 分前');
    expect(ageWords(before(2), NOW, 'ar')).toBe('قبل دقيقتين');
  });

  it('say the date of another day', () => {
    expect(timeWords(before(12), NOW, 'en')).toBe('14:05');
    expect(timeWords(before(24 * 60), NOW, 'en')).toBe('28 Feb 2026, 14:17');
  });

  it('say when the next attempt comes', () => {
    expect(pauseWords(19_200, 'en')).toBe('in 20 seconds');
    expect(pauseWords(240_000, 'de')).toBe('in 4 Minuten');
  });
});
