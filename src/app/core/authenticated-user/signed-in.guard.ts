import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';

import { SignIn } from './sign-in';

/** Where people are signed in for a page; `to` says for which, as a path with query. */
export const SIGN_IN_PATH = 'sign-in';

/** Lets signed-in people in; others are led to sign in, and come back to the page that they wanted. */
export const signedInGuard: CanActivateFn = async (_, { url }) => {
  const router = inject(Router);
  const signIn = inject(SignIn, { optional: true });
  await signIn?.settled();
  return signIn?.session().status === 'signedIn' || router.createUrlTree(['/', SIGN_IN_PATH], { queryParams: { to: url } });
};
