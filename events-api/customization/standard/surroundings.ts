/** What a row alone does not say. */
export interface Surroundings {
  /** The event that the thing belongs to. */
  readonly event: { readonly id: string; readonly name: string } | null;
  readonly venues: {
    readonly buildings: ReadonlyMap<string, { readonly name: string }>;
    readonly rooms: ReadonlyMap<string, { readonly name: string }>;
  };
  /** Seats taken of an event or a session, passes taken of a pass. */
  readonly taken: number;
}
