import type { Money } from '../../../shared/util/money';
import type { RegistrationStep } from './registration-step';

/** A way on after a refusal that keeps everything else as it is. */
export type Alternative =
  | {
      readonly kind: 'otherPass';
      readonly attendeeIds: readonly string[];
      readonly passId: string;
      readonly name: string;
      readonly price: Money;
    }
  | { readonly kind: 'withoutSession'; readonly sessionId: string; readonly name: string }
  | { readonly kind: 'withoutAttendee'; readonly attendeeId: string; readonly name: string }
  | { readonly kind: 'step'; readonly step: RegistrationStep };
