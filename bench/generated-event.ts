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
export function generatedEvent(size: Size): Organisation {
  return organisation(size, [conference(size, '')]);
}

/** Several conferences of one size, `Generated0` and so on, of the same people. */
export function generatedConferences(count: number, size: Size): Organisation {
  return organisation(
    size,
    Array.from({ length: count }, (_, number) => conference(size, String(number))),
  );
}

type EventEntry = NonNullable<Organisation['events']>[number];

function organisation({ sessions, rooms }: Size, events: EventEntry[]): Organisation {
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
    events,
  };
}

function conference({ sessions, rooms, days }: Size, suffix: string): EventEntry {
  const perDay = Math.ceil(sessions / days);
  const tracks = Array.from({ length: 12 }, (_, index) => ({ id: `t${suffix}-${index}`, name: `Track ${words(index, 2)}` }));
  const time = (number: number, half: number): string => {
    const slot = Math.floor((number % perDay) / rooms) + half;
    return `2031-06-${padded(2 + Math.floor(number / perDay))}T${padded(8 + Math.floor(slot / 2))}:${slot % 2 === 0 ? '00' : '30'}`;
  };
  return {
    id: `generated${suffix}`,
    readableEventId: `Generated${suffix}`,
    name: 'Generated conference',
    eventType: 'conference',
    timeZone: 'Europe/Brussels',
    start: '2031-06-02T08:00',
    end: `2031-06-${padded(1 + days)}T23:00`,
    building: 'hall',
    publishStatus: 'live',
    sessionTracks: tracks,
    sessions: Array.from({ length: sessions }, (_, number) => ({
      id: `s${suffix}-${number}`,
      name: `${words(number, 5)} ${number}`,
      start: time(number, 0),
      end: time(number, 1),
      room: `r${number % rooms}`,
      detailedDescription: `<p>${words(number, 120)}</p>`,
      tracks: [`t${suffix}-${number % tracks.length}`],
      speakers: [`p${number}`],
      language: 'en',
      publishStatus: 'live',
    })),
  };
}
