import { aSession, at, ref, ZONE } from '../model/testing/session-builders';
import { gridLayout } from './grid-layout';
import { splitDays } from './split-days';
import type { SessionSummary } from '../../../core/events-api/models/session';
import type { GridLayout } from '../model/grid-layout';

const janson = ref('Janson');
const cornil = ref('Cornil');

function layoutOf(...sessions: SessionSummary[]): GridLayout {
  return gridLayout(splitDays(sessions)[0]!, [cornil, janson], ZONE);
}

describe('gridLayout', () => {
  it('measures in units of five minutes from the half hour before the first start', () => {
    const layout = layoutOf(aSession({ from: '2027-01-23T09:40', minutes: 20, room: janson }));

    expect(layout.start).toBe(at('2027-01-23T09:30'));
    expect(layout.length).toBe(6);
    expect(layout.rooms[0]?.cells[0]).toEqual(jasmine.objectContaining({ offset: 2, length: 4, lane: 0, lanes: 1 }));
  });

  it('keeps minutes between the units', () => {
    const layout = layoutOf(aSession({ from: '2027-01-23T09:37', minutes: 18, room: janson }));

    expect(layout.rooms[0]?.cells[0]?.offset).toBeCloseTo(1.4);
    expect(layout.rooms[0]?.cells[0]?.length).toBeCloseTo(3.6);
  });

  it('takes rooms in the organiser’s order, leaves empty ones out and puts sessions without a room last', () => {
    const layout = layoutOf(aSession(), aSession({ room: janson }), aSession({ room: janson, from: '2027-01-23T11:00' }));

    expect(layout.rooms.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['Janson', 2],
      [null, 1],
    ]);
  });

  it('splits the column of a room where sessions overlap', () => {
    const layout = layoutOf(aSession({ room: janson }), aSession({ room: janson, from: '2027-01-23T10:30' }));

    expect(layout.rooms[0]?.lanes).toBe(2);
    expect(layout.rooms[0]?.cells.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  it('draws the shortest session one unit long and says that there are short ones', () => {
    const layout = layoutOf(aSession({ room: janson, minutes: 0 }), aSession({ room: janson, from: '2027-01-23T10:02' }));

    expect(layout.hasShortSessions).toBeTrue();
    expect(layout.rooms[0]?.cells[0]?.length).toBe(1);
    expect(layout.rooms[0]?.lanes).toBe(2);
  });

  it('draws a break without a room across all rooms while nothing else is on', () => {
    const lunch = aSession({ isServiceSession: true, from: '2027-01-23T12:00' });
    const talk = aSession({ room: janson });

    expect(layoutOf(talk, lunch).pauses.map(({ session }) => session)).toEqual([lunch]);
    expect(layoutOf(talk, lunch).rooms.length).toBe(1);
  });

  it('gives a break beside which something is on a column of its own', () => {
    const lunch = aSession({ isServiceSession: true, from: '2027-01-23T10:30' });

    const layout = layoutOf(aSession({ room: janson }), lunch);

    expect(layout.pauses).toEqual([]);
    expect(layout.rooms.map(({ name }) => name)).toEqual(['Janson', null]);
  });

  it('cuts a session that goes on beyond the day', () => {
    const layout = layoutOf(aSession({ room: janson, minutes: 48 * 60 }));

    expect(layout.length).toBe(12 * 12);
    expect(layout.rooms[0]?.cells[0]?.length).toBe(12 * 12);
  });

  it('names the tracks of a room in the order of the day', () => {
    const rails = ref('Rails');
    const maps = ref('Maps');
    const layout = layoutOf(
      aSession({ room: janson, tracks: [rails] }),
      aSession({ room: janson, tracks: [maps, rails], from: '2027-01-23T11:00' }),
      aSession({ room: janson, tracks: [rails], from: '2027-01-23T12:00' }),
    );

    expect(layout.rooms[0]?.tracks).toEqual([rails.id, maps.id]);
  });
});
