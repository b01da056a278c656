import { aSession, ref } from '../model/testing/session-builders';
import { clashNotes, clashNotesOf } from './clash-notes';
import { findClashes } from './clashes';

const words = {
  overlap: (minutes: number, name: string) => `${minutes} with ${name}`,
  tightChange: (minutes: number, room: string) => `${minutes} to ${room}`,
  tightArrival: (minutes: number, room: string) => `${minutes} from ${room}`,
};

describe('clashNotes', () => {
  const first = aSession({ name: 'Silt', room: ref('Hall') });
  const second = aSession({ name: 'Salt', room: ref('Hall'), from: '2027-01-23T10:30' });
  const third = aSession({ name: 'Tide', room: ref('Loft'), from: '2027-01-23T11:25' });
  const sessions = [first, second, third];
  const clashes = findClashes(sessions);
  const texts = (notes: readonly { readonly text: string }[] | undefined) => notes?.map(({ text }) => text);

  it('name each clash once, at the earlier session', () => {
    expect([...clashNotes(clashes, words)].map(([id, notes]) => [id, texts(notes)])).toEqual([
      [first.id, ['20 with Salt']],
      [second.id, ['5 to Loft']],
    ]);
  });

  it('say of one session what stands in its way on both sides', () => {
    const of = (session: (typeof sessions)[number]) => texts(clashNotesOf(session, sessions, clashes, words));

    expect(of(second)).toEqual(['20 with Silt', '5 to Loft']);
    expect(of(third)).toEqual(['5 from Hall']);
  });
});
