import type { SessionSummary } from '../../../core/events-api/models/session';

/** Sessions that start at the same instant. */
export interface TimeBand {
  readonly start: number;
  readonly sessions: readonly SessionSummary[];
}

/** @param sessions by start */
export function timeBands(sessions: readonly SessionSummary[]): readonly TimeBand[] {
  const bands = new Map<number, SessionSummary[]>();
  for (const session of sessions) {
    const band = bands.get(session.when.start);
    if (band === undefined) bands.set(session.when.start, [session]);
    else band.push(session);
  }
  return [...bands].map(([start, own]) => ({ start, sessions: own }));
}
