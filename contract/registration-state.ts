import Type from 'typebox';
import { registrationState } from './registration-states.ts';

export const RegistrationStateSchema = Type.Union([
  Type.Literal(registrationState.registered),
  Type.Literal(registrationState.waitlisted),
  Type.Literal(registrationState.invited),
  Type.Literal(registrationState.onHold),
  Type.Literal(registrationState.pendingPayment),
  Type.Literal(registrationState.cancelled),
]);
