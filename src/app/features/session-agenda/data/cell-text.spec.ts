import { cellText } from './cell-text';

describe('cellText', () => {
  it('keeps one line of title in the shortest block', () => {
    expect(cellText(1, true)).toEqual({ titleLines: 1, hasTime: false, hasSpeakers: false, isLong: false });
  });

  it('gives ten minutes two lines of title', () => {
    expect(cellText(2, true)).toEqual({ titleLines: 2, hasTime: false, hasSpeakers: false, isLong: false });
  });

  it('adds the time, then the speakers', () => {
    expect(cellText(3, true)).toEqual({ titleLines: 2, hasTime: true, hasSpeakers: false, isLong: false });
    expect(cellText(4, true)).toEqual({ titleLines: 3, hasTime: true, hasSpeakers: true, isLong: false });
  });

  it('needs more time where units are small', () => {
    expect(cellText(4, false).hasSpeakers).toBeFalse();
    expect(cellText(6, false)).toEqual({ titleLines: 4, hasTime: true, hasSpeakers: true, isLong: false });
  });

  it('keeps the title of forty minutes and more in view', () => {
    expect(cellText(7, true).isLong).toBeFalse();
    expect(cellText(8, true).isLong).toBeTrue();
  });

  it('ends a title after six lines, however long the session', () => {
    expect(cellText(100, true).titleLines).toBe(6);
  });
});
