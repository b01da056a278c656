import { fillGaps, mergeTexts } from './merge-texts';

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

describe('fillGaps', () => {
  it('takes what a new deployment no longer says from the language spoken so far', () => {
    const spoken = { shell: { skip: 'Skip', home: 'Events' }, gone: 'Back' };
    expect(fillGaps({ shell: { skip: 'Zum Inhalt' } }, spoken)).toEqual({
      shell: { skip: 'Zum Inhalt', home: 'Events' },
      gone: 'Back',
    });
  });

  it('takes no plural form of another language', () => {
    expect(fillGaps({ seats: { other: '残り{{ count }}席' } }, { seats: { one: 'One seat', other: 'Seats' } })).toEqual({
      seats: { other: '残り{{ count }}席' },
    });
  });
});
