import type { AttendeeWire } from '../../contract/registration-data.ts';
import type { Person } from './attendee.ts';
import { cleanText, isLongerThan } from './clean-text.ts';
import { isEmailAddress } from './email-address.ts';
import type { AttendeeProblems } from './problems.ts';

/** Sizes of the attributes behind them (`firstname`, `lastname`, `emailaddress1` of an event purchase contact). */
const MAX_NAME = 50;
const MAX_EMAIL = 100;

const CONTROL_CHARACTER = /\p{Cc}/u;

export function checkPerson(attendee: AttendeeWire, problems: AttendeeProblems): Person {
  return {
    firstName: checkName('firstName', attendee.firstName, problems),
    lastName: checkName('lastName', attendee.lastName, problems),
    email: checkEmail(attendee.email, problems),
  };
}

function checkName(member: 'firstName' | 'lastName', typed: string | null | undefined, problems: AttendeeProblems): string {
  const name = cleanText(typed);
  if (name === '') problems.add('required_field_missing', member);
  else if (isLongerThan(MAX_NAME, name)) problems.add('name_too_long', member);
  else if (CONTROL_CHARACTER.test(name)) problems.add('field_invalid', member);
  return name;
}

function checkEmail(typed: string | null | undefined, problems: AttendeeProblems): string {
  const email = cleanText(typed);
  if (email === '') problems.add('required_field_missing', 'email');
  else if (isLongerThan(MAX_EMAIL, email)) problems.add('text_too_long', 'email');
  else if (!isEmailAddress(email)) problems.add('email_malformed', 'email');
  return email;
}
