import type { SessionSummary, SpeakerSummary } from './session';

export interface SpeakerLink {
  readonly kind: 'website' | 'blog' | 'linkedin' | 'twitter' | 'other';
  readonly title: string | null;
  /** Always http(s). */
  readonly url: string;
}

export interface Speaker extends SpeakerSummary {
  readonly about: string | null;
  readonly accomplishments: string | null;
  readonly publications: string | null;
  readonly links: readonly SpeakerLink[];
  readonly sessions: readonly SessionSummary[];
}
