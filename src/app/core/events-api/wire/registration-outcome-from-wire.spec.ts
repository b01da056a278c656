import type { RegistrationResultWire } from '../../../../../contract/registration-result.ts';
import { BrokenWireError } from './checked';
import { registrationOutcomeFromWire } from './registration-outcome-from-wire';

const wire = (overrides: Partial<RegistrationResultWire>): RegistrationResultWire => ({
  status: 'Success',
  errorMessage: null,
  errorCode: null,
  redirectUrl: null,
  purchaseId: null,
  ...overrides,
});

describe('registrationOutcomeFromWire', () => {
  it('compares the status exactly: anything but the three good ones is a refusal', () => {
    const status = (written: string) => registrationOutcomeFromWire(wire({ status: written })).status;
    expect(['Success', 'Initiated', 'success', 'Failed'].map(status)).toEqual(['success', 'initiated', 'refused', 'refused']);
  });

  it('says why and where a registration is refused', () => {
    const details = [{ code: 'email_malformed', attendee: 1, member: 'email', id: null }];
    const outcome = registrationOutcomeFromWire(wire({ status: 'Error', errorCode: 'email_malformed', details }));
    expect(outcome.errorCode).toBe('email_malformed');
    expect(outcome.details).toEqual(details);
  });

  it('needs an address to send the visitor to', () => {
    expect(() => registrationOutcomeFromWire(wire({ status: 'Redirect', redirectUrl: 'javascript:pay()' }))).toThrowError(
      BrokenWireError,
    );
  });

  it('does without the registrations of a back end that does not name them', () => {
    expect(registrationOutcomeFromWire(wire({})).registrations).toEqual([]);
  });

  it('never guesses at a state', () => {
    const registrations = [{ id: 'r', key: 'k', state: 'perhaps' as never, position: null }];
    expect(() => registrationOutcomeFromWire(wire({ registrations }))).toThrowError(BrokenWireError, 'state is not known');
  });
});
