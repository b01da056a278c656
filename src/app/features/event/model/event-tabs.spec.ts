import { agenda, sessionSummary } from '../../../core/events-api/testing/model-builders';
import type { EventContents } from './event-contents';
import { eventTabs } from './event-tabs';
import { highlights } from './highlights';
import { speakersOf } from './speakers-of';

const session = (name: string, speakers: readonly string[] = []) => ({
  ...sessionSummary(name),
  speakers: speakers.map((id) => ({ id, name: id })),
});
const agendaOf = (...sessions: ReturnType<typeof session>[]) => agenda({ sessions });
const nothing: EventContents = { agenda: agendaOf(), passes: [], sponsorships: [] };

describe('eventTabs', () => {
  it('has the overview alone while nothing is known, and when there is nothing', () => {
    expect(eventTabs(undefined)).toEqual(['overview']);
    expect(eventTabs(nothing)).toEqual(['overview']);
  });

  it('has a tab for what there is', () => {
    expect(eventTabs({ ...nothing, agenda: agendaOf(session('Opening')) })).toEqual(['overview', 'agenda']);
    expect(eventTabs({ ...nothing, agenda: agendaOf(session('Opening', ['ana'])) })).toEqual(['overview', 'agenda', 'speakers']);
  });

  it('keeps a tab for what could not be loaded', () => {
    expect(eventTabs({ agenda: null, passes: null, sponsorships: null })).toEqual([
      'overview',
      'agenda',
      'speakers',
      'passes',
      'sponsors',
    ]);
  });
});

describe('highlights', () => {
  const day = (one: { name: string }) => one.name.slice(0, 1);

  it('are the keynotes where there are some', () => {
    const keynote = { ...session('1 Keynote'), sessionType: 100000001 };
    expect(highlights([session('1 Talk'), keynote], day)).toEqual([keynote]);
  });

  it('are the first session of each day otherwise, without breaks, at most four', () => {
    const coffee = { ...session('1 Coffee'), isServiceSession: true };
    const talks = ['1 a', '1 b', '2 a', '3 a', '4 a', '5 a'].map((name) => session(name));
    expect(highlights([coffee, ...talks], day).map(({ name }) => name)).toEqual(['1 a', '2 a', '3 a', '4 a']);
    expect(highlights([coffee, session('1 a'), session('1 b')], day).map(({ name }) => name)).toEqual(['1 a', '1 b']);
  });
});

describe('speakersOf', () => {
  it('names everybody once, in the order of the programme', () => {
    const people = ['ana', 'jun', 'lea'].map((id) => ({ id, name: id, title: null, image: null }));
    const sessions = [session('a', ['lea', 'jun']), session('b', ['jun', 'ana'])];
    expect(speakersOf(agenda({ people, sessions })).map(({ id }) => id)).toEqual(['lea', 'jun', 'ana']);
  });
});
