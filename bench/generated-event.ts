import { ORGANISATION_FORMAT, type Organisation } from '../events-api/organisation/organisation-file.ts';

const WORDS = 'open map street light river bridge data signal window garden voice paper clock harbour letter engine field'.split(
  ' ',
);

/** Words by number, so that every run has the same texts and no two sessions the same. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => WORDS[(from * 7 + index * (1 + (from % 5))) % WORDS.length]).join(' ');

const padded = (value: number): string => String(value).padStart(2, '0');

export interface Size {
  readonly sessions: number;
  readonly rooms: number;
  readonly days: number;
}

/** A conference of half-hour sessions in parallel rooms, each with an abstract and a speaker, on the days from 2031-06-02. */
export function generatedEvent({ sessions, rooms, days }: Size): Organisation {
  const perDay = Math.ceil(sessions / days);
  const tracks = Array.from({ length: 12 }, (_, index) => ({ id: `t${index}`, name: `Track ${words(index, 2)}` }));
  const time = (number: number, half: number): string => {
    const slot = Math.floor((number % perDay) / rooms) + half;
    return `2031-06-${padded(2 + Math.floor(number / perDay))}T${padded(8 + Math.floor(slot / 2))}:${slot % 2 === 0 ? '00' : '30'}`;
  };
  return {
    format: ORGANISATION_FORMAT,
    version: 1,
    buildings: [
      {
        id: 'hall',
        name: 'Hall',
        rooms: Array.from({ length: rooms }, (_, room) => ({ id: `r${room}`, name: `Room ${room + 1}` })),
      },
    ],
    speakers: Array.from({ length: sessions }, (_, number) => ({
      id: `p${number}`,
      name: `Person ${number} ${words(number, 1)}`,
      about: words(number, 60),
    })),
    events: [
      {
        id: 'generated',
        readableEventId: 'Generated',
        name: 'Generated conference',
        eventType: 'conference',
        timeZone: 'Europe/Brussels',
        start: '2031-06-02T08:00',
        end: `2031-06-${padded(1 + days)}T23:00`,
        building: 'hall',
        publishStatus: 'live',
        sessionTracks: tracks,
        sessions: Array.from({ length: sessions }, (_, number) => ({
          id: `s${number}`,
          name: `${words(number, 5)} ${number}`,
          start: time(number, 0),
          end: time(number, 1),
          room: `r${number % rooms}`,
          detailedDescription: `<p>${words(number, 120)}</p>`,
          tracks: [`t${number % tracks.length}`],
          speakers: [`p${number}`],
          language: 'en',
          publishStatus: 'live',
        })),
      },
    ],
  };
}
