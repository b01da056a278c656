export interface Sponsorship {
  readonly id: string;
  readonly sponsorName: string;
  readonly category: string | null;
  readonly topic: string | null;
  readonly description: string | null;
  readonly url: string | null;
  /** Address of the logo on the Events API; it may answer 404, then the name is printed. */
  readonly logo: string;
}
