import { readSchedule } from '../read-schedule.ts';
import { errorOf, eventOf, fixture, sessionOf } from '../testing/files.ts';

const read = (language?: string) =>
  readSchedule([fixture('opass/sponsor.json'), fixture('opass/session.json')], {
    timeZone: 'Asia/Taipei',
    eventName: 'Boats',
    language,
  });

describe('Reading OPass', () => {
  it('tells each session in its own language, and the rest in that of most', () => {
    expect(['QWERTZ', 'ASDFGH', 'YXCVBN'].map((key) => sessionOf(read(), key).name)).toEqual(['紙船', 'Lanterns', '只有中文']);
    expect(['QWERTZ', 'ASDFGH', 'YXCVBN'].map((key) => sessionOf(read(), key).language)).toEqual(['zh-TW', 'en', 'zh-TW']);
    expect(read().organisation.speakers?.map(({ name }) => name)).toEqual(['小船', '只有名字']);
    expect(eventOf(read()).sessionTracks).toEqual([{ id: 'boats/t1', name: '手作' }]);
  });

  it('tells all in the language asked for, and the other one where that is blank', () => {
    expect(['QWERTZ', 'ASDFGH', 'YXCVBN'].map((key) => sessionOf(read('en'), key).name)).toEqual([
      'Paper boats',
      'Lanterns',
      '只有中文',
    ]);
    expect(['QWERTZ', 'ASDFGH'].map((key) => sessionOf(read('zh-TW'), key).name)).toEqual(['紙船', '燈籠']);
    expect(read('en').organisation.speakers?.map(({ name, about }) => [name, about])).toEqual([
      ['Little Boat', 'Folds'],
      ['只有名字', null],
    ]);
    expect(read('en').organisation.buildings?.[0]?.rooms?.map(({ name }) => name)).toEqual([
      'Room one',
      'Room two',
      'Room three',
    ]);
    expect(eventOf(read('en')).language).toBe('en');
  });

  it('keeps Markdown, with one kind of line end', () => {
    expect(sessionOf(read(), 'QWERTZ').summary).toBe('第一行\n**第二行**');
  });

  it('names links after their hosts and leaves a track away that is not there', () => {
    expect(sessionOf(read(), 'QWERTZ').links).toEqual([
      { title: 'slides.boats.example', url: 'https://slides.boats.example/1' },
      { title: 'boats.example', url: 'https://boats.example/session/QWERTZ' },
    ]);
    expect(sessionOf(read(), 'YXCVBN').tracks).toEqual([]);
    expect(read().notes.join()).toContain('“只有中文” (sessions[2]) refers to the track “gone”');
  });

  it('puts known levels of sponsors first, under either spelling of the Chinese key', () => {
    expect(eventOf(read()).sponsorships?.map(({ category, sponsorName }) => [category, sponsorName])).toEqual([
      ['Gold', '金'],
      ['Silver', '蘆葦'],
      ['Friend', '苔工坊'],
      ['Co-promotion partner', 'Fern'],
    ]);
    expect(eventOf(read('en')).sponsorships?.map(({ sponsorName }) => sponsorName)).toEqual([
      'Gilt',
      'Reed & Sons',
      'Moss Works',
      'Fern',
    ]);
    expect(read().leftOut).toEqual([jasmine.objectContaining({ what: 'sponsorship', id: 'soon', name: '還沒' })]);
  });

  it('refuses a language that the files do not have', () => {
    const error = errorOf([fixture('opass/session.json')], { timeZone: 'Asia/Taipei', eventName: 'Boats', language: 'fr' });
    expect(error.code).toBe('wrong_option');
    expect(error.hint).toContain('--language en');
  });

  it('suggests the zone that has the offsets of the file', () => {
    expect(() => readSchedule([fixture('opass/session.json')], { eventName: 'Boats' })).toThrowMatching(
      (error: { hint: string }) => error.hint.includes('--time-zone Asia/Taipei'),
    );
  });
});
