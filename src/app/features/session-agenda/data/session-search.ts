import type { SessionSummary } from '../../../core/events-api/models/session';

export type SessionSearch = (session: SessionSummary) => boolean;

const texts = new WeakMap<SessionSummary, string>();

/**
 * Finds sessions that hold every word of `search` in title, speakers, tracks, room or type. Capitals and accents do not
 * matter: "gomes" finds "Gomès".
 */
export function sessionSearch(search: string): SessionSearch {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return (session) => words.every((word) => textOf(session).includes(word));
}

function textOf(session: SessionSummary): string {
  const known = texts.get(session);
  if (known !== undefined) return known;
  const { name, speakers, tracks, room, typeName } = session;
  const parts = [name, ...speakers.map((speaker) => speaker.name), ...tracks.map((track) => track.name), room?.name, typeName];
  const text = plain(parts.filter(Boolean).join('\n'));
  texts.set(session, text);
  return text;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
