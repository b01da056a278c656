import { agenda, sessionSummary } from '../../../core/events-api/testing/model-builders';
import { listedSpeakers } from './listed-speakers';

const person = (id: string) => ({ id, name: id, title: null, image: null });
const session = (name: string, ...speakers: string[]) => ({
  ...sessionSummary(name),
  speakers: speakers.map((id) => ({ id, name: id })),
});

describe('listedSpeakers', () => {
  it('gives everybody the sessions that they speak in, in the order of the agenda', () => {
    const listed = listedSpeakers(
      agenda({ people: [person('ana'), person('jun')], sessions: [session('Silt', 'ana'), session('Salt', 'jun', 'ana')] }),
    );
    expect(listed.map(({ id, sessions }) => [id, sessions.map(({ name }) => name)])).toEqual([
      ['ana', ['Silt', 'Salt']],
      ['jun', ['Salt']],
    ]);
  });

  it('knows nobody whom the agenda does not name', () => {
    expect(listedSpeakers(agenda({ people: [], sessions: [session('Silt', 'ana')] }))).toEqual([]);
  });
});
