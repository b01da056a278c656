import type { Account } from '../accounts/account.ts';
import { policies } from './policies.ts';

/**
 * What tokens say of somebody, as a user flow of Azure AD B2C does; `email_verified` is added, because here an address need not
 * be.
 */
export const claimsOf = (account: Account) => ({
  sub: account.id,
  oid: account.id,
  given_name: account.givenName,
  family_name: account.familyName,
  name: `${account.givenName} ${account.familyName}`,
  emails: [account.email],
  email_verified: account.isEmailVerified,
  tfp: policies.signUpSignIn,
  ver: '1.0',
});

export const claimNames = ['sub', 'oid', 'given_name', 'family_name', 'name', 'emails', 'email_verified', 'tfp', 'ver'];
