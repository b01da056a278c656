import type { ImportedKind } from '../store/ids.ts';

/** A thing of the file, and what there is to say about it. */
export interface ImportedThing {
  readonly id: string;
  readonly name: string;
  readonly reason?: string;
}

export interface ImportedEvent {
  readonly id: string;
  readonly name: string;
  readonly readableEventId: string;
}

export interface KindSummary {
  readonly created: ImportedThing[];
  readonly changed: ImportedThing[];
  /** Left out of the import, with the reason. */
  readonly leftOut: ImportedThing[];
  /** Gone from the file but kept, because people have registered: cancelled, hidden or asked no more. */
  readonly cancelled: ImportedThing[];
  /** Gone from the file and from the database. */
  readonly removed: ImportedThing[];
  unchanged: number;
}

export type SummaryOutcome = Exclude<keyof KindSummary, 'unchanged'>;

/** What an import did, kind by kind. */
export interface ImportSummary {
  /** Whether anything in the database is another than before. */
  changed: boolean;
  settingsChanged: boolean;
  /** The events of the file and the last part of their addresses. */
  readonly events: ImportedEvent[];
  readonly kinds: Readonly<Record<ImportedKind, KindSummary>>;
}

export function emptySummary(): ImportSummary {
  const kind = (): KindSummary => ({ created: [], changed: [], unchanged: 0, leftOut: [], cancelled: [], removed: [] });
  return {
    changed: false,
    settingsChanged: false,
    events: [],
    kinds: {
      building: kind(),
      room: kind(),
      event: kind(),
      'session-track': kind(),
      session: kind(),
      speaker: kind(),
      pass: kind(),
      sponsorship: kind(),
      'custom-registration-field': kind(),
    },
  };
}
