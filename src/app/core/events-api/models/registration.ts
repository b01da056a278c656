export type CustomRegistrationFieldType = 'simpleText' | 'boolean' | 'multipleChoice' | 'singleChoice';

export interface CustomRegistrationField {
  readonly id: string;
  readonly text: string;
  readonly type: CustomRegistrationFieldType;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
}

export interface RegistrationResponse {
  readonly id: string;
  readonly value: string;
  readonly values: readonly string[] | null;
}

export interface AttendeeToRegister {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly passId: string | null;
  readonly waitlisted: boolean;
  readonly autoRegister: boolean;
  readonly responses: readonly RegistrationResponse[];
  readonly sessions: readonly { readonly sessionId: string; readonly waitlisted: boolean }[];
}

export type RegistrationState = 'registered' | 'waitlisted' | 'initiated' | 'cancelled';

export interface RegistrationOutcome {
  readonly status: 'success' | 'initiated' | 'redirect' | 'refused';
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly redirectUrl: string | null;
  readonly purchaseId: string | null;
  readonly registrations: readonly {
    readonly id: string;
    readonly key: string;
    readonly state: RegistrationState;
    readonly position: number | null;
  }[];
}

/** What the personal link `registrations/{id}?key=` shows. */
export interface PersonalRegistration {
  readonly id: string;
  readonly name: string;
  readonly state: RegistrationState;
  readonly position: number | null;
  readonly readableEventId: string;
  readonly eventName: string;
  readonly attendeeName: string;
  readonly email: string;
  readonly passName: string | null;
  readonly sessions: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: number;
    readonly end: number;
    readonly zone: string;
  }[];
}

export interface AuthenticatedUser {
  readonly id: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly isAnonymous: boolean;
}
