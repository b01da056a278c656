import type { SponsorshipWire } from '../../../../../contract/sponsorship.ts';
import { passWire, registrationWire, sponsorshipWire } from '../testing/wire-builders';
import { wireContext } from '../testing/wire-context';
import { authenticatedUserFromWire } from './authenticated-user-from-wire';
import { BrokenWireError } from './checked';
import { countFromWire } from './count-from-wire';
import { customRegistrationFieldFromWire } from './custom-registration-field-from-wire';
import { passFromWire } from './pass-from-wire';
import { personalRegistrationFromWire } from './personal-registration-from-wire';
import { registrationDataToWire } from './registration-data-to-wire';
import { sponsorshipFromWire } from './sponsorship-from-wire';

describe('passFromWire', () => {
  it('reads price, currency and how many are left', () => {
    expect(passFromWire(passWire({ numberOfPassesLeft: -3 }))).toEqual({
      id: 'pass-1',
      name: 'Both days',
      description: null,
      price: 90,
      currency: 'EUR',
      currencySymbol: '€',
      left: 0,
      sessions: [],
    });
  });

  it('never takes a pass without a price for a free one', () => {
    expect(() => passFromWire(passWire({ price: null as never }))).toThrowError(BrokenWireError);
    expect(() => passFromWire(passWire({ price: -1 }))).toThrowError(BrokenWireError);
  });
});

describe('sponsorshipFromWire', () => {
  it('knows that there is no logo where the server says so, and asks an older one for it', () => {
    const base = 'https://api.example/EvtMgmt/api/v2.0/';
    const older = Object.fromEntries(Object.entries(sponsorshipWire()).filter(([member]) => member !== 'logoUrl'));
    expect(sponsorshipFromWire(sponsorshipWire(), wireContext()).logo).toBe(`${base}sponsorships/sp-1/logo`);
    expect(sponsorshipFromWire(sponsorshipWire({ logoUrl: null }), wireContext()).logo).toBeNull();
    expect(sponsorshipFromWire(older as SponsorshipWire, wireContext()).logo).toBe(`${base}sponsorships/sp-1/logo`);
  });
});

describe('customRegistrationFieldFromWire', () => {
  const wire = {
    customRegistrationFieldId: 'f',
    text: 'Diet',
    type: 100000003,
    isRequired: true,
    choices: 'None\r\n\nVegan\nNone',
  };

  it('splits the choices and takes each once', () => {
    expect(customRegistrationFieldFromWire(wire).choices).toEqual(['None', 'Vegan']);
    expect(customRegistrationFieldFromWire(wire).type).toBe('singleChoice');
  });

  it('asks for text where the type is not known', () => {
    expect(customRegistrationFieldFromWire({ ...wire, type: 100000009 }).type).toBe('simpleText');
  });
});

describe('countFromWire', () => {
  it('reads a bare number and nothing else', () => {
    expect(countFromWire(12)).toBe(12);
    expect(() => countFromWire('12' as never)).toThrowError(BrokenWireError);
  });
});

describe('authenticatedUserFromWire', () => {
  it('takes somebody without an id for anonymous', () => {
    const wire = { id: null, firstName: null, lastName: null, email: null, isAnonymous: false };
    expect(authenticatedUserFromWire(wire).isAnonymous).toBeTrue();
    expect(authenticatedUserFromWire({ ...wire, id: 'c-1' }).isAnonymous).toBeFalse();
  });
});

describe('personalRegistrationFromWire', () => {
  it('reads what the personal link shows', () => {
    const registration = personalRegistrationFromWire(registrationWire({ firstName: null }));
    expect(registration.name).toBe('ER-000123');
    expect(registration.attendeeName).toBe('Al-Hadidi');
    expect(registration.when.zone).toBe('Europe/Lisbon');
  });

  it('refuses an answer without an event', () => {
    expect(() => personalRegistrationFromWire(registrationWire({ event: null as never }))).toThrowError(BrokenWireError);
  });
});

describe('registrationDataToWire', () => {
  it('sends all eight members for each attendee, and no blanks around what was typed', () => {
    const wire = registrationDataToWire([
      {
        firstName: ' Noor ',
        lastName: 'Al-Hadidi',
        email: 'noor@example.org ',
        passId: null,
        waitlisted: false,
        autoRegister: false,
        responses: [{ id: 'f', value: 'Vegan', values: null }],
        sessions: [{ sessionId: 's-1', waitlisted: true }],
      },
    ]);
    expect(wire).toEqual({
      attendees: [
        {
          firstName: 'Noor',
          lastName: 'Al-Hadidi',
          email: 'noor@example.org',
          passId: '',
          waitlisted: false,
          autoRegister: false,
          responses: [{ id: 'f', value: 'Vegan', values: null }],
          attendeeSessions: [{ sessionId: 's-1', waitlisted: true }],
        },
      ],
    });
  });
});
