import type { CustomRegistrationField } from '../../../core/events-api/models/registration';
import type { AttendeeDraft } from '../model/attendee-draft';
import { attendeeToRegister } from './attendee-to-register';
import { alignAttendees, newAttendee } from './attendees';

const lunch: CustomRegistrationField = {
  id: 'lunch',
  text: 'Lunch',
  type: 'singleChoice',
  isRequired: true,
  choices: ['Soup', 'Bread'],
};
const help: CustomRegistrationField = {
  id: 'help',
  text: 'Help',
  type: 'multipleChoice',
  isRequired: false,
  choices: ['Loop', 'Ramp, wide', 'Quiet'],
};

const marta = (overrides: Partial<AttendeeDraft> = {}): AttendeeDraft => ({
  ...newAttendee([lunch, help], 'full'),
  firstName: 'Marta',
  lastName: 'Quintela',
  email: 'marta@example.org',
  ...overrides,
});

describe('alignAttendees', () => {
  it('begins with one blank attendee', () => {
    const [attendee, ...others] = alignAttendees([], [], [lunch]);
    expect(attendee?.answers).toEqual([{ fieldId: 'lunch', text: '', chosen: [] }]);
    expect(others).toEqual([]);
  });

  it('makes one attendee for each pass', () => {
    expect(alignAttendees([], ['full', 'full', 'online'], []).map(({ passId }) => passId)).toEqual(['full', 'full', 'online']);
  });

  it('keeps what was typed with its pass', () => {
    const odd = marta({ firstName: 'Odd', passId: 'online' });
    const aligned = alignAttendees([marta(), odd], ['online', 'full'], [lunch, help]);
    expect(aligned.map(({ firstName }) => firstName)).toEqual(['Odd', 'Marta']);
  });

  it('keeps what was typed when the pass changes', () => {
    expect(alignAttendees([marta()], ['online'], [lunch, help])[0]).toEqual(
      jasmine.objectContaining({ firstName: 'Marta', passId: 'online' }),
    );
  });

  it('keeps the answers whose fields are still asked', () => {
    const typed = marta({
      answers: [
        { fieldId: 'lunch', text: 'Soup', chosen: [] },
        { fieldId: 'gone', text: 'x', chosen: [] },
      ],
    });
    expect(alignAttendees([typed], [], [lunch, help])[0]?.answers).toEqual([
      { fieldId: 'lunch', text: 'Soup', chosen: [] },
      { fieldId: 'help', text: '', chosen: [false, false, false] },
    ]);
  });
});

describe('attendeeToRegister', () => {
  it('trims, leaves unanswered fields out and joins several choices', () => {
    const draft = marta({
      firstName: ' Marta ',
      answers: [
        { fieldId: 'lunch', text: '', chosen: [] },
        { fieldId: 'help', text: '', chosen: [true, true, false] },
      ],
    });
    const wanted = { sessions: [{ sessionId: 's1', waitlisted: true }], waitlisted: false, autoRegister: true };
    expect(attendeeToRegister(draft, [lunch, help], wanted)).toEqual({
      firstName: 'Marta',
      lastName: 'Quintela',
      email: 'marta@example.org',
      passId: 'full',
      waitlisted: false,
      autoRegister: true,
      responses: [{ id: 'help', value: 'Loop, Ramp, wide', values: ['Loop', 'Ramp, wide'] }],
      sessions: [{ sessionId: 's1', waitlisted: true }],
    });
  });

  it('sends no pass where the event has none', () => {
    expect(attendeeToRegister(marta({ passId: '' }), []).passId).toBeNull();
  });
});
