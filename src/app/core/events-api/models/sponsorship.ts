export interface Sponsorship {
  readonly id: string;
  readonly sponsorName: string;
  /** The level as the event calls it; sponsorships stand in the order of their levels. */
  readonly category: string | null;
  readonly topic: string | null;
  readonly description: string | null;
  /** Always http(s). */
  readonly url: string | null;
  /** Address of the logo; it may answer 404, then the name is printed, as where it is null. */
  readonly logo: string | null;
}
