import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { anEvent, aPass, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { finalize, register } from '../testing/registering.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const clock = () => new Date('2030-03-01T10:00:00.000Z');
const bob = { firstName: 'Bob', lastName: 'Babbage', email: 'bob@example.org' };

describe('somebody who is signed in', () => {
  let issuer: TestIssuer;
  let server: TestServer;
  let headers: { readonly authorization: string };
  let ownId: string;

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await issuer.serve(server);
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'open', readable_event_id: 'open' }),
          anEvent({ id: 'members', readable_event_id: 'members', allow_anonymous_registrations: 0 }),
          anEvent({ id: 'paid', readable_event_id: 'paid' }),
        ])
        .execute();
      await trx
        .insertInto('pass')
        .values(aPass('paid', { id: 'regular', price_minor: 100, allocated: 5 }))
        .execute();
    });
    ({ headers } = await issuer.bearer());
    const user = (await (await server.call('users/authenticated', { headers })).json()) as { id: string };
    ownId = user.id;
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const rowOf = ({ registrations }: RegistrationResultWire) =>
    server.store.db
      .selectFrom('event_registration')
      .selectAll()
      .where('id', '=', registrations?.[0]?.id ?? '')
      .executeTakeFirstOrThrow();

  it('registers where others have to sign in first', async () => {
    expect((await register(server, 'members', [anAttendee()])).errorCode).toBe('sign_in_required');
    expect((await register(server, 'members', [anAttendee()], headers)).status).toBe('Success');
  });

  // Behind an address that nobody has verified there may be another person.
  it('is registered as their own contact, also where another one is written the same', async () => {
    const anonymous = await register(server, 'open', [anAttendee()]);
    expect((await rowOf(anonymous)).contact_id).not.toBe(ownId);
    const signedIn = await register(server, 'open', [anAttendee()], headers);
    expect(await rowOf(signedIn)).toEqual(jasmine.objectContaining({ contact_id: ownId, registered_by: ownId }));
  });

  it('has what they have paid for as their own contact', async () => {
    const initiated = await register(server, 'paid', [anAttendee({ passId: 'regular' })], headers);
    await finalize(server, 'paid', initiated.purchaseId);
    expect(await rowOf(initiated)).toEqual(jasmine.objectContaining({ contact_id: ownId, state: 'registered' }));
  });

  it('registers others under their names', async () => {
    const { contact_id, registered_by } = await rowOf(await register(server, 'open', [anAttendee(bob)], headers));
    expect(registered_by).toBe(ownId);
    expect(contact_id).not.toBe(ownId);
  });

  it('is told that they are registered already', async () => {
    await register(server, 'open', [anAttendee()], headers);
    const again = await register(server, 'open', [anAttendee()], headers);
    expect([again.status, again.errorCode]).toEqual(['Error', 'already_registered']);
  });

  it('does not learn that somebody else is registered already', async () => {
    await register(server, 'open', [anAttendee(bob)]);
    const seatsBefore = await server.read('events/open/registrations/count');
    expect((await register(server, 'open', [anAttendee(bob)], headers)).status).toBe('Success');
    expect(await server.read('events/open/registrations/count')).toBe(seatsBefore);
  });
});
