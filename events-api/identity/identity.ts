/** Who is behind a sign-in, as far as its verified token tells. */
export interface Identity {
  /** What the contact is linked by (`msevtmgt_aadobjectid`); nobody else ever has the same. */
  readonly objectId: string;
  /** Blank when the token does not tell. */
  readonly firstName: string;
  readonly lastName: string;
  /** For people to see; null when the token does not tell. Nothing is opened by it. */
  readonly email: string | null;
  /** The address that the provider has seen this person read mail at; null when there is none. */
  readonly verifiedEmail: string | null;
}
