import { customRegistrationFieldType } from '../../contract/option-sets.ts';
import { anEvent, aPass, aSession, publish } from '../testing/builders/event.builder.ts';
import { aField } from '../testing/builders/programme.builder.ts';
import { anOrganisation } from '../testing/builders/registration.builder.ts';
import { post } from '../testing/registering.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

/** Bodies member for member as clients in the field send them; the server takes each as it is. */
describe('A client that nobody here wrote', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer({ clock: () => new Date('2030-03-01T12:00:00.000Z') });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'free', readable_event_id: 'free', allow_custom_agenda: 1, max_capacity: 10 }),
          anEvent({ id: 'paid', readable_event_id: 'paid' }),
        ])
        .execute();
      await trx
        .insertInto('session')
        .values(aSession('free', { id: 'talk' }))
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('paid', { id: 'pass' }))
        .execute();
      const { boolean, multipleChoice, singleChoice } = customRegistrationFieldType;
      const fields = [
        aField('free', { id: 'text' }),
        aField('free', { id: 'yes-no', type: boolean }),
        aField('free', { id: 'some', type: multipleChoice, choices: '["A","B, C"]' }),
        aField('free', { id: 'one', type: singleChoice, choices: '["A","B"]' }),
      ];
      for (const field of fields) await trx.insertInto('custom_registration_field').values(field).execute();
    });
  });

  afterAll(() => server.stop());

  const attendee = {
    firstName: 'Ada',
    lastName: 'Lovelace',
    email: 'a@b',
    passId: '',
    waitlisted: false,
    autoRegister: false,
    responses: [],
    attendeeSessions: [],
  };
  const send = async (path: string, body: unknown) => {
    const response = await post(server, path, body);
    return [response.status, await response.json()] as const;
  };
  const success = [200, jasmine.objectContaining({ status: 'Success', errorMessage: null, errorCode: null })];

  it('registers with every kind of answer', async () => {
    const responses = [
      { id: 'text', value: '', values: null },
      { id: 'yes-no', value: 'No', values: null },
      { id: 'some', value: 'A, B, C', values: ['A', 'B, C'] },
      { id: 'one', value: 'B', values: null },
    ];
    const attendeeSessions = [{ sessionId: 'talk', waitlisted: false }];
    const attendees = [{ ...attendee, responses, attendeeSessions }];
    expect([...(await send('events/free/registrations', { attendees }))]).toEqual(success);
  });

  it('registers several, the waitlisted ones last', async () => {
    const attendees = [
      { ...attendee, firstName: 'One' },
      { ...attendee, firstName: 'Two', waitlisted: true, autoRegister: true },
    ];
    expect([...(await send('events/free/registrations', { attendees }))]).toEqual(success);
  });

  it('sends what its captcha gave it, blank or filled, to an event that asks for none', async () => {
    for (const hipObject of [{}, { Solution: 'x', Token: 'y', Type: 'visual', FlowId: 'z' }]) {
      const attendees = [{ ...attendee, firstName: JSON.stringify(hipObject).slice(0, 20) }];
      expect([...(await send('events/free/registrations', { attendees, hipObject }))]).toEqual(success);
    }
  });

  it('puts a slash before the query', async () => {
    expect([...(await send('events/free/registrations/', { attendees: [attendee] }))]).toEqual(success);
  });

  it('pays with four blank members', async () => {
    const [, result] = await send('events/paid/registrations', { attendees: [{ ...attendee, passId: 'pass' }] });
    const { status, purchaseId } = result as { status: string; purchaseId: string };
    expect(status).toBe('Initiated');
    // It keeps the purchase only when it looks like this.
    expect(purchaseId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const hipObject = { Solution: '', Token: '', Type: '', FlowId: '' };
    const paid = await send('events/paid/registrations/finalize', { purchaseId, hipObject });
    expect([...paid]).toEqual(success);
  });

  it('may send members that nobody knows, as long as the others are right', async () => {
    const attendees = [{ ...attendee, firstName: 'Extra', nickname: 'x' }];
    expect([...(await send('events/free/registrations', { attendees, source: 'x' }))]).toEqual(success);
  });
});
