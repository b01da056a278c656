import { interactionPolicy } from 'oidc-provider';

/** User flows under the names that Azure AD B2C gives such. */
export const policies = {
  signUpSignIn: 'B2C_1_signupsignin',
  editProfile: 'B2C_1_editprofile',
  resetPassword: 'B2C_1_passwordreset',
} as const;

export type Policy = (typeof policies)[keyof typeof policies];

/** The parameter of the authorization endpoint that names the user flow. */
export const POLICY_PARAMETER = 'p';

export const isPolicy = (value: unknown): value is Policy => Object.values(policies).includes(value as Policy);

/** What is asked of people, beyond signing in, by the user flows that are about something else. */
export function promptsOfPolicies(): interactionPolicy.DefaultPolicy {
  const prompts = interactionPolicy.base();
  prompts.remove('consent');
  prompts.add(promptOf('edit_profile', policies.editProfile));
  // Before signing in: whoever has forgotten the password cannot.
  prompts.add(promptOf('reset_password', policies.resetPassword), 0);
  return prompts;
}

function promptOf(name: string, policy: Policy): interactionPolicy.Prompt {
  return new interactionPolicy.Prompt(
    { name, requestable: false },
    new interactionPolicy.Check(`${name}_asked`, 'the user flow is about this', ({ oidc }) => {
      const isDone = oidc.result?.[name] !== undefined;
      return oidc.params?.[POLICY_PARAMETER] === policy && !isDone;
    }),
  );
}
