import type { Accounts } from './accounts.ts';

/** Fictional; the sign-in page names them with their password. */
export const DEMO_PASSWORD = 'meridian-demo';

export const demoPeople = [
  {
    id: '1f6a0c52-8a0e-4f0b-9b56-000000000001',
    givenName: 'Mara',
    familyName: 'Lindqvist',
    email: 'mara@meridian.example',
    isEmailVerified: true,
  },
  {
    id: '1f6a0c52-8a0e-4f0b-9b56-000000000002',
    givenName: 'Tomás',
    familyName: 'Okafor',
    email: 'tomas@meridian.example',
    isEmailVerified: true,
  },
  {
    id: '1f6a0c52-8a0e-4f0b-9b56-000000000003',
    givenName: '友美',
    familyName: '高橋',
    email: 'tomomi@meridian.example',
    isEmailVerified: true,
  },
  {
    id: '1f6a0c52-8a0e-4f0b-9b56-000000000004',
    givenName: 'Ines',
    familyName: 'Unbestätigt',
    email: 'ines@meridian.example',
    isEmailVerified: false,
  },
] as const;

/** Those who are there already stay as they are. */
export async function addDemoPeople(accounts: Accounts): Promise<void> {
  for (const { id, ...person } of demoPeople) {
    if (!accounts.find(id)) await accounts.add({ ...person, password: DEMO_PASSWORD }, id);
  }
}
