import { Value } from 'typebox/value';

import { AgendaSchema } from '../../../../../contract/agenda.ts';
import { EventSchema } from '../../../../../contract/event.ts';
import { MyRegistrationSchema } from '../../../../../contract/my-registration.ts';
import { PassSchema } from '../../../../../contract/pass.ts';
import { RegistrationSchema } from '../../../../../contract/registration.ts';
import { SpeakerSchema } from '../../../../../contract/speaker.ts';
import { SponsorshipSchema } from '../../../../../contract/sponsorship.ts';
import { WaitlistItemSchema } from '../../../../../contract/waitlist-item.ts';
import {
  agendaWire,
  eventWire,
  myRegistrationWire,
  passWire,
  registrationWire,
  speakerWire,
  sponsorshipWire,
  waitlistItemWire,
} from './wire-builders';

describe('the wire that specs are fed with', () => {
  it('is what the contract promises', () => {
    expect([...Value.Errors(EventSchema, eventWire())]).toEqual([]);
    expect([...Value.Errors(SpeakerSchema, speakerWire())]).toEqual([]);
    expect([...Value.Errors(PassSchema, passWire())]).toEqual([]);
    expect([...Value.Errors(SponsorshipSchema, sponsorshipWire())]).toEqual([]);
    expect([...Value.Errors(AgendaSchema, agendaWire())]).toEqual([]);
    expect([...Value.Errors(RegistrationSchema, registrationWire())]).toEqual([]);
    expect([...Value.Errors(MyRegistrationSchema, myRegistrationWire())]).toEqual([]);
    expect([...Value.Errors(WaitlistItemSchema, waitlistItemWire())]).toEqual([]);
  });
});
