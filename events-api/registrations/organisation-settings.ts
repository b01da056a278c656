export type ContactMatchingStrategy = 'email' | 'firstAndLastName' | 'emailAndFirstAndLastName' | 'emailAndEventOwner';

export interface OrganisationSettings {
  readonly contactMatchingStrategy: ContactMatchingStrategy;
  readonly enableDemoPayment: boolean;
  readonly purchaseTimeoutMinutes: number;
  /** Whether somebody who is registered for an event may be registered for it once more. */
  readonly allowRepeatedRegistrations: boolean;
  readonly invitationHours: number;
  /** Null: there is no payment provider. */
  readonly paymentPageUrl: string | null;
}
