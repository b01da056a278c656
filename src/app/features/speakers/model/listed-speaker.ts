import type { SessionSummary, SpeakerSummary } from '../../../core/events-api/models/session';

/** What the list shows of somebody: whatever else there is to say comes with the page of their own. */
export interface ListedSpeaker extends SpeakerSummary {
  /** By start. */
  readonly sessions: readonly SessionSummary[];
}
