import type { AttendeeWire } from '../../contract/registration-data.ts';
import { anAttendee } from '../testing/builders/registration.builder.ts';
import { checkPerson } from './check-person.ts';
import { Problems } from './problems.ts';
import type { Refusal } from './refusal.ts';

function problemsOf(overrides: Partial<AttendeeWire>): string[] {
  const problems = new Problems();
  checkPerson(anAttendee(overrides), problems.of(2));
  try {
    problems.refuseIfAny();
    return [];
  } catch (error) {
    return (error as Refusal).details.map(({ code, attendee, member }) => `${attendee} ${member} ${code}`);
  }
}

describe('checkPerson', () => {
  it('keeps names and address trimmed and composed', () => {
    const person = checkPerson(anAttendee({ firstName: ' Ame\u0301lie\t', email: ' a@b ' }), new Problems().of(0));
    expect(person).toEqual({ firstName: 'Amélie', lastName: 'Lovelace', email: 'a@b' });
  });

  it('names every problem and where it is', () => {
    expect(problemsOf({ firstName: ' ', lastName: null, email: 'nobody' })).toEqual([
      '2 firstName required_field_missing',
      '2 lastName required_field_missing',
      '2 email email_malformed',
    ]);
  });

  it('counts letters as people do', () => {
    expect(problemsOf({ firstName: '👩‍🚀'.repeat(16), lastName: '𠮷'.repeat(50) })).toEqual([]);
    expect(problemsOf({ lastName: 'a'.repeat(51) })).toEqual(['2 lastName name_too_long']);
  });

  it('refuses an address that is too long', () => {
    expect(problemsOf({ email: `${'a'.repeat(96)}@b.c` })).toEqual([]);
    expect(problemsOf({ email: `${'a'.repeat(97)}@b.c` })).toEqual(['2 email text_too_long']);
  });

  it('refuses control characters in a name', () => {
    expect(problemsOf({ firstName: 'Ada\u0000' })).toEqual(['2 firstName field_invalid']);
    expect(problemsOf({ firstName: 'Ada\nBcc: x' })).toEqual(['2 firstName field_invalid']);
  });
});
