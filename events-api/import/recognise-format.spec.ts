import { readSchedule } from './read-schedule.ts';
import { errorOf, fileOf, fixture } from './testing/files.ts';
import type { ReadOptions } from './read-options.ts';

const options: ReadOptions = { timeZone: 'Europe/Berlin', eventName: 'Made up' };
const formatOf = (...names: string[]) => readSchedule(names.map(fixture), options).format;

describe('Recognising a format', () => {
  it('goes by the content, not by the name of the file', () => {
    expect(formatOf('frab-one-line.xml')).toBe('frab-xml');
    expect(formatOf('frab-nested.json')).toBe('frab-json');
    expect(formatOf('frab-flat.json')).toBe('frab-json');
    expect(formatOf('sessionize-all.json')).toBe('sessionize-all');
    expect(formatOf('gridsmart/schedule.json')).toBe('sessionize-gridsmart');
    expect(formatOf('opass/session.json')).toBe('opass');
    expect(formatOf('hoverboard.json')).toBe('hoverboard');
    expect(formatOf('organisation.json')).toBe('organisation');
  });

  it('takes the files of one schedule in any order', () => {
    const names = ['gridsmart/schedule.json', 'gridsmart/speakers.json', 'gridsmart/sponsors.json'].map(fixture);
    const orders = [names, names.toReversed(), [names[1], names[0], names[2]].filter((file) => file !== undefined)];
    const [first, ...others] = orders.map((files) => readSchedule(files, options).organisation);
    expect(others).toEqual([first, first].filter((organisation) => organisation !== undefined));
  });

  it('names the formats when it knows none', () => {
    for (const text of ['{"sessions": 5}', '[]', '"text"', '[{"a": 1}]', '{}']) {
      const error = errorOf([fileOf(text)]);
      expect(error.code).withContext(text).toBe('unknown_format');
      expect(error.message).toContain(
        'frab-xml, frab-json, sessionize-all, sessionize-gridsmart, opass, hoverboard, organisation',
      );
    }
  });

  it('refuses XML that is no schedule', () => {
    const error = errorOf([fileOf('<rss version="2.0"></rss>', 'feed.xml')]);
    expect(error.code).toBe('unknown_format');
    expect(error.message).toContain('<rss>');
  });

  it('refuses files that do not belong together', () => {
    const mixed = errorOf([fixture('hoverboard.json'), fixture('sessionize-all.json')]);
    expect(mixed.code).toBe('mixed_formats');
    expect(mixed.message).toContain('sessionize-all and hoverboard');
    expect(errorOf([fixture('frab-pretalx.xml'), fixture('opass/sponsor.json')]).code).toBe('mixed_formats');
    const twice = errorOf([fixture('frab-pretalx.xml'), fixture('frab-one-line.xml')]);
    expect(twice.code).toBe('mixed_formats');
    expect(twice.hint).toContain('one event at a time');
  });

  it('says what is missing when only the companions of a schedule are given', () => {
    const error = errorOf([fixture('gridsmart/speakers.json')]);
    expect(error.code).toBe('unknown_format');
    expect(error.message).toContain('sessionize-gridsmart needs its schedule or sessions file');
  });

  it('reads a file as the format asked for, and says where it differs', () => {
    const error = errorOf([fileOf('{"sessions": []}')], { format: 'sessionize-all' });
    expect(error.code).toBe('wrong_shape');
    expect(error.message).toContain('speakers, rooms');
    expect(errorOf([fixture('frab-pretalx.xml')], { format: 'opass' }).code).toBe('not_json');
    expect(errorOf([fixture('frab-nested.json')], { format: 'frab-xml' }).code).toBe('not_xml');
  });

  it('refuses no file, an empty one and one of blanks', () => {
    expect(errorOf([]).code).toBe('no_file');
    expect(errorOf([fileOf('')]).code).toBe('empty_file');
    expect(errorOf([fileOf(' \n ')]).code).toBe('empty_file');
  });
});
