import type { GridRoomView } from '../model/grid-view';
import { gridColumns } from './grid-columns';

describe('gridColumns', () => {
  const room = (lanes: number): GridRoomView => ({ id: 'r', name: 'R', lanes, tracks: [], cells: [] });

  it('gives each room a column, wider where it has several sessions at a time', () => {
    expect(gridColumns([room(1), room(3)])).toEqual({
      template: 'var(--axis) minmax(11rem, 1fr) minmax(24rem, 3fr)',
      width: 35,
    });
  });
});
