import { aSession, ref } from '../model/testing/session-builders';
import { findClashes } from './clashes';

describe('findClashes', () => {
  const [here, there] = [ref('Janson'), ref('Cornil')];

  it('finds overlaps and says for how long', () => {
    const long = aSession({ minutes: 50 });
    const other = aSession({ from: '2027-01-23T10:20', minutes: 20 });

    expect([...findClashes([long, other])]).toEqual([[long.id, [{ kind: 'overlap', with: other, minutes: 20 }]]]);
  });

  it('finds less than ten minutes to get to another room', () => {
    const one = aSession({ room: here });
    const other = aSession({ room: there, from: '2027-01-23T10:55' });

    expect(findClashes([one, other]).get(one.id)).toEqual([{ kind: 'tightChange', with: other, minutes: 5 }]);
  });

  it('has nothing against staying in the room, or against ten minutes', () => {
    expect(findClashes([aSession({ room: here }), aSession({ room: here, from: '2027-01-23T10:50' })]).size).toBe(0);
    expect(findClashes([aSession({ room: here }), aSession({ room: there, from: '2027-01-23T11:00' })]).size).toBe(0);
    expect(findClashes([aSession(), aSession({ room: there, from: '2027-01-23T10:50' })]).size).toBe(0);
  });
});
