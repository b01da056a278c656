/** Somebody who can sign in here. */
export interface Account {
  /** A GUID; never changes. */
  readonly id: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly givenName: string;
  readonly familyName: string;
}

export interface NewAccount extends Omit<Account, 'id'> {
  readonly password: string;
}
