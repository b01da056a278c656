/** One line of the facts about a session. */
export interface SessionFact {
  /** Key below `agenda.fact`. */
  readonly name: 'time' | 'room' | 'type' | 'language' | 'seats' | 'recording';
  readonly value: string;
  /** A second line, such as the visitor's own time. */
  readonly note: string | null;
}
