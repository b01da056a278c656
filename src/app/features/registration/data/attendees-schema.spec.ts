import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';

import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { AttendeeDraft } from '../model/attendee-draft';
import { newAttendee } from './attendees';
import { attendeesSchema } from './attendees-schema';

const fields: CustomRegistrationField[] = [
  { id: 'badge', text: 'Badge', type: 'simpleText', isRequired: true, choices: [] },
  { id: 'lunch', text: 'Lunch', type: 'multipleChoice', isRequired: true, choices: ['Soup', 'Bread'] },
  { id: 'photo', text: 'Photos', type: 'boolean', isRequired: false, choices: [] },
];

function kinds(changes: Partial<AttendeeDraft>): string[] {
  const model = signal({ attendees: [{ ...newAttendee(fields), ...changes }] });
  const tree = TestBed.runInInjectionContext(() =>
    form(
      model,
      attendeesSchema(() => fields),
    ),
  );
  return tree()
    .errorSummary()
    .map(({ kind }) => kind);
}

const filled: Partial<AttendeeDraft> = {
  firstName: 'Łucja',
  lastName: 'de la Peña y Núñez',
  email: 'lucja@mail.example.org',
  answers: [
    { fieldId: 'badge', text: 'Łucja', chosen: [] },
    { fieldId: 'lunch', text: '', chosen: [false, true] },
    { fieldId: 'photo', text: '', chosen: [] },
  ],
};

describe('the rules of the attendees form', () => {
  it('takes a person who has answered what is required', () => {
    expect(kinds(filled)).toEqual([]);
  });

  it('asks for each name, the address and each required answer', () => {
    expect(kinds({}).sort()).toEqual(['chooseOne', 'required', 'required', 'required', 'required']);
  });

  it('does not take blanks for a name', () => {
    expect(kinds({ ...filled, firstName: '   ' })).toEqual(['required']);
  });

  it('refuses a name that is too long', () => {
    expect(kinds({ ...filled, lastName: 'x'.repeat(51) })).toEqual(['tooLong']);
  });

  for (const email of ['odd-arne@', '@example.org', 'a b@example.org', 'a@example', 'a@example..org']) {
    it(`refuses ${email}`, () => {
      expect(kinds({ ...filled, email })).toEqual(['email']);
    });
  }
});
