import { aSession, ref, ZONE } from '../model/testing/session-builders';
import { sessionFacts } from './session-facts';

describe('sessionFacts', () => {
  const words = {
    afterMidnight: (weekday: string) => `${weekday}, after midnight`,
    typeName: () => 'Keynote',
    seats: ({ left, of }: { left: number; of: number }) => `${left} of ${of}`,
    recording: (isPermitted: boolean) => (isPermitted ? 'yes' : 'no'),
  };
  const brussels = { locale: 'en', first: ZONE, second: null };

  it('says what is known, and leaves out the rest', () => {
    expect(sessionFacts(aSession(), brussels, words)).toEqual([{ name: 'time', value: '10:00–10:50 CET', note: null }]);
  });

  it('names room, type, language and seats', () => {
    const session = aSession({
      room: ref('Janson'),
      sessionType: 100000001,
      language: 'de',
      maxCapacity: 30,
      registrationCount: 18,
    });

    expect(sessionFacts(session, brussels, words).map(({ name, value }) => [name, value])).toEqual([
      ['time', '10:00–10:50 CET'],
      ['room', 'Janson'],
      ['type', 'Keynote'],
      ['language', 'German'],
      ['seats', '12 of 30'],
    ]);
  });

  it('prefers the schedule’s own word for the type, and leaves out a number that nobody knows', () => {
    const typeOf = (session: Parameters<typeof sessionFacts>[0]): string | undefined =>
      sessionFacts(session, brussels, words).find(({ name }) => name === 'type')?.value;

    expect(typeOf(aSession({ typeName: 'devroom', sessionType: 100000001 }))).toBe('devroom');
    expect(typeOf(aSession({ sessionType: 42 }))).toBeUndefined();
  });

  it('writes the other clock as a note', () => {
    expect(sessionFacts(aSession(), { ...brussels, second: 'Asia/Tokyo' }, words)[0]?.note).toBe('18:00–18:50 GMT+9');
  });

  it('says of a session after midnight that it is', () => {
    const night = aSession({ from: '2027-01-24T00:30', day: '2027-01-23' });

    expect(sessionFacts(night, brussels, words)[0]?.note).toBe('Sunday, after midnight');
    expect(sessionFacts(night, { ...brussels, second: 'Asia/Tokyo' }, words)[0]?.note).toBe(
      'Sunday, after midnight · 08:30–09:20 GMT+9',
    );
  });
});
