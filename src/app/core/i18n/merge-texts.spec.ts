import { mergeTexts } from './merge-texts';

describe('mergeTexts', () => {
  it('lays a language over another, key by key', () => {
    const english = { shell: { skip: 'Skip', events: 'Events' }, time: { now: 'Now' } };
    const dutch = { shell: { events: 'Evenementen' }, extra: 'x' };
    expect(mergeTexts(english, dutch)).toEqual({
      shell: { skip: 'Skip', events: 'Evenementen' },
      time: { now: 'Now' },
      extra: 'x',
    });
  });

  it('leaves what it was given as it is', () => {
    const english = { shell: { skip: 'Skip' } };
    mergeTexts(english, { shell: { skip: 'Overslaan' } });
    expect(english).toEqual({ shell: { skip: 'Skip' } });
  });
});
