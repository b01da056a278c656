import { ref } from '../model/testing/session-builders';
import { trackViews } from './track-views';

describe('trackViews', () => {
  const tracks = Array.from({ length: 14 }, (_, index) => ref(`Track ${index + 1}`));
  const views = [...trackViews(tracks).values()];

  it('gives the first six tracks six hues, the next six the same dashed, and begins again', () => {
    expect(views.map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2]);
    expect(views.map(({ isDashed }) => isDashed).lastIndexOf(true)).toBe(11);
    expect(views.filter(({ isDashed }) => isDashed).length).toBe(6);
  });
});
