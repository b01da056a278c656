import { OrganisationRefused } from '../../organisation/check/problems.ts';
import { readSchedule } from '../read-schedule.ts';
import { errorOf, eventOf, fileOf, fixture } from '../testing/files.ts';

describe('Reading an organisation file', () => {
  it('gives what stands in the file', () => {
    const file = fixture('organisation.json');
    expect(readSchedule([file], {}).organisation as unknown).toEqual(JSON.parse(new TextDecoder().decode(file.bytes)));
  });

  it('moves all events so that the first begins on the day asked for', () => {
    const event = eventOf(readSchedule([fixture('organisation.json')], { firstDay: '2031-07-01' }));
    expect(event).toEqual(
      jasmine.objectContaining({ start: '2031-07-01T18:00', end: '2031-07-01T21:00', registrationEnd: '2031-06-30T12:00' }),
    );
    expect(event.sessions[0]).toEqual(jasmine.objectContaining({ start: '2031-07-01T18:30', end: '2031-07-01T19:00' }));
  });

  it('tells all that is wrong at once', () => {
    const file = fileOf('{"format": "events-api-organisation", "version": 1, "events": [{"id": "e"}, {"id": 5}]}');
    expect(() => readSchedule([file], {})).toThrowMatching(
      (error) => error instanceof OrganisationRefused && error.problems.length > 2,
    );
  });

  it('refuses a first day that is none', () => {
    for (const firstDay of ['soon', '2031-02-30', '2031-2-3']) {
      expect(errorOf([fixture('organisation.json')], { firstDay }).code)
        .withContext(firstDay)
        .toBe('wrong_option');
    }
  });
});
