/** One attendee as the check step reads them back. */
export interface ReviewedAttendee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passName: string | null;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}
