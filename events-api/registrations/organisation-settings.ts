export type ContactMatchingStrategy = 'email' | 'firstAndLastName' | 'emailAndFirstAndLastName' | 'emailAndEventOwner';

export interface OrganisationSettings {
  readonly contactMatchingStrategy: ContactMatchingStrategy;
  readonly enableDemoPayment: boolean;
  readonly purchaseTimeoutMinutes: number;
}
