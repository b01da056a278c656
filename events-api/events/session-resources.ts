import { paths } from '../../contract/paths.ts';
import type { EventContent, SessionRow } from './content/event-content.ts';
import type { EventResource } from './reads.ts';
import { sessionWire } from './wire/session-wire.ts';

export const sessionsResource: EventResource = {
  name: paths.eventSessions.pattern,
  isCounted: () => true,
  build: (content, counts) => content.sessions.map((session) => sessionWire(session, content, counts)),
};

export function sessionResource(session: SessionRow): EventResource {
  return {
    name: `session ${session.id}`,
    isCounted: () => true,
    build: (content, counts) => sessionWire(session, content, counts),
  };
}

export function sessionCountResource(session: SessionRow): EventResource {
  return {
    name: `session count ${session.id}`,
    isCounted: () => true,
    build: (_, counts) => Math.min(counts.sessions.get(session.id) ?? 0, session.max_capacity ?? Infinity),
  };
}

export function trackSessionsResource(trackId: string): EventResource {
  const isOnTrack = ({ tracksOfSession }: EventContent, session: SessionRow): boolean =>
    tracksOfSession.get(session.id)?.some((track) => track.id === trackId) ?? false;
  return {
    name: `track ${trackId}`,
    isCounted: () => true,
    build: (content, counts) =>
      content.sessions.filter((session) => isOnTrack(content, session)).map((session) => sessionWire(session, content, counts)),
  };
}
