import type { OtherFlow, SignInSettings } from '../config/sign-in-settings';

/** What people can do besides signing in: B2C has user flows for it, other providers offer it on their own sign-in page. */
export const flowsOf = (settings: SignInSettings): OtherFlow[] =>
  settings.provider === 'aadB2C' ? (Object.keys(settings.otherPolicies) as OtherFlow[]) : [];
