import { agendaSessionWire, agendaWire } from '../testing/wire-builders';
import { wireContext } from '../testing/wire-context';
import { agendaFromWire } from './agenda-from-wire';

describe('agendaFromWire', () => {
  it('gives each session the room, tracks and speakers that its indexes point at', () => {
    const { sessions, zone } = agendaFromWire(agendaWire(), wireContext());
    expect(zone).toBe('Europe/Lisbon');
    expect(sessions[0]?.room).toEqual({ id: 'r-1', name: 'Hall 1' });
    expect(sessions[0]?.tracks).toEqual([{ id: 't-1', name: 'Water' }]);
    expect(sessions[0]?.speakers).toEqual([{ id: 'p-1', name: 'Ingrid Solbakken' }]);
  });

  it('knows everybody who speaks, with title and picture', () => {
    const speakers = [
      { id: 'p-1', name: 'Ingrid', title: 'Hydrographer', imageUrl: 'speakers/p-1/image' },
      { id: 'p-2', name: '', title: null, imageUrl: null },
    ];
    expect(agendaFromWire(agendaWire({ speakers }), wireContext()).people).toEqual([
      {
        id: 'p-1',
        name: 'Ingrid',
        title: 'Hydrographer',
        image: 'https://api.example/EvtMgmt/api/v2.0/speakers/p-1/image',
      },
    ]);
  });

  it('leaves a session under the day that the server says', () => {
    const late = agendaSessionWire({ startUTC: '2026-06-10T23:30:00Z', endUTC: '2026-06-11T00:30:00Z' });
    expect(agendaFromWire(agendaWire({ sessions: [late] }), wireContext()).sessions[0]?.day).toBe('2026-06-10');
  });

  it('keeps the others in place where one of a table cannot be named', () => {
    const wire = agendaWire({
      rooms: [
        { id: 'r-0', name: '', building: null },
        { id: 'r-1', name: 'Hall 1', building: null },
      ],
      sessions: [agendaSessionWire({ id: 'a', room: 0 }), agendaSessionWire({ id: 'b', room: 1 })],
    });
    const agenda = agendaFromWire(wire, wireContext());
    expect(agenda.rooms.map(({ name }) => name)).toEqual(['Hall 1']);
    expect(agenda.sessions.map(({ room }) => room?.name ?? null)).toEqual([null, 'Hall 1']);
  });

  it('survives indexes that point nowhere and sessions that make no sense', () => {
    const leftOut: string[] = [];
    const wire = agendaWire({
      sessions: [
        agendaSessionWire({ room: 9, tracks: [7], speakers: null as never, day: 5 }),
        agendaSessionWire({ startUTC: 'later' }),
        null as never,
      ],
    });
    const { sessions } = agendaFromWire(wire, wireContext(leftOut));
    expect(sessions.map(({ room, tracks, speakers, day }) => ({ room, tracks, speakers, day }))).toEqual([
      { room: null, tracks: [], speakers: [], day: '2026-06-10' },
    ]);
    expect(leftOut).toEqual(['session 2: startUTC is no time', 'session 3: it is no object']);
  });
});
