import type { JWTPayload } from 'jose';
import { paths } from '../../contract/paths.ts';
import type { UserWire } from '../../contract/user.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { register } from '../testing/registering.ts';
import { TestIssuer } from '../testing/test-issuer.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const clock = () => new Date('2030-03-01T10:00:00.000Z');
const GUID = '5f0c1a8e-6d1b-4c8e-9a53-0f2f6f1f4a11';
const verified = { emails: undefined, email: 'ada@example.org', email_verified: true };

describe('the contact behind a sign-in', () => {
  let issuer: TestIssuer;
  let server: TestServer;

  beforeEach(async () => {
    issuer = await TestIssuer.start(clock);
    server = await startTestServer({ clock });
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ readable_event_id: 'event' }))
        .execute();
    });
  });

  afterEach(async () => {
    await server.stop();
    await issuer.goDown();
  });

  const signIn = async (claims: JWTPayload = {}): Promise<UserWire> => {
    const response = await server.call(paths.authenticatedUser.pattern, await issuer.bearer(claims));
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    return (await response.json()) as UserWire;
  };

  const contacts = () => server.store.db.selectFrom('contact').selectAll().orderBy('created_at').execute();
  const setStrategy = (contact_matching_strategy: string) =>
    server.store.db.updateTable('organisation').set({ contact_matching_strategy }).execute();

  it('is nobody for an anonymous caller', async () => {
    expect(await server.read(paths.authenticatedUser.pattern)).toEqual({
      id: null,
      firstName: null,
      lastName: null,
      email: null,
      isAnonymous: true,
    });
  });

  it('is made once, from either shape of the claims, and found again', async () => {
    await issuer.serve(server);
    const user = await signIn({ oid: GUID, sub: 'Not supported currently. Use oid claim.' });
    expect(user).toEqual({
      id: jasmine.any(String),
      firstName: 'Ada',
      lastName: 'Lovelace',
      email: 'ada@example.org',
      isAnonymous: false,
    });
    expect(await signIn({ sub: GUID.toUpperCase(), emails: undefined, email: 'ada@example.org' })).toEqual(user);
    expect(await contacts()).toEqual([jasmine.objectContaining({ id: user.id, aad_object_id: GUID, email_key: '' })]);
  });

  it('may have neither name nor address', async () => {
    await issuer.serve(server);
    const user = await signIn({ given_name: undefined, family_name: undefined, emails: ['nonsense'] });
    expect(user).toEqual({ id: jasmine.any(String), firstName: null, lastName: null, email: null, isAnonymous: false });
  });

  it('is another one for the same short subject at another issuer', async () => {
    await issuer.serve(server);
    const user = await signIn({ sub: '42' });
    const [contact] = await contacts();
    expect(contact?.aad_object_id).toBe(`${issuer.url} 42`);
    expect((await signIn({ sub: '42' })).id).toBe(user.id);
  });

  it('is one, whatever number of first sign-ins comes at once', async () => {
    await issuer.serve(server);
    const users = await Promise.all(Array.from({ length: 50 }, () => signIn(verified)));
    expect(new Set(users.map(({ id }) => id)).size).toBe(1);
    expect((await contacts()).length).toBe(1);
  });

  it('is the one that is there, taken over once, when 50 first sign-ins with its verified address come at once', async () => {
    await issuer.serve(server);
    await register(server, 'event', [anAttendee()]);
    const users = await Promise.all(Array.from({ length: 50 }, () => signIn(verified)));
    const all = await contacts();
    expect(all.length).toBe(1);
    expect(new Set(users.map(({ id }) => id))).toEqual(new Set([all[0]?.id]));
  });

  describe('is one that is there already', () => {
    const found = async (claims: JWTPayload): Promise<boolean> => {
      await register(server, 'event', [anAttendee({ email: ' ADA@example.org', lastName: 'LOVELACE' })]);
      const [before] = await contacts();
      return (await signIn(claims)).id === before?.id;
    };

    interface Row {
      readonly what: string;
      readonly claims: JWTPayload;
      readonly aadEmailsVerified?: boolean;
      readonly strategy?: string;
      readonly isFound: boolean;
    }

    const rows: Row[] = [
      { what: 'an address that the token calls verified', claims: verified, isFound: true },
      {
        what: 'an address whose owner Entra has verified',
        claims: { ...verified, email_verified: undefined, xms_edov: '1' },
        isFound: true,
      },
      { what: 'an address that every account of the provider has verified', claims: {}, aadEmailsVerified: true, isFound: true },
      { what: 'an address of a user flow about which nothing is said', claims: {}, isFound: false },
      { what: 'an address that is not verified', claims: { ...verified, email_verified: false }, isFound: false },
      {
        what: 'an address that the token denies, whatever the web application says',
        claims: { ...verified, email_verified: false },
        aadEmailsVerified: true,
        isFound: false,
      },
      { what: 'another verified address', claims: { ...verified, email: 'eve@example.org' }, isFound: false },
      { what: 'a look-alike of its verified address', claims: { ...verified, email: 'ａda@example.org' }, isFound: false },
      { what: 'the verified address under another name', claims: { ...verified, given_name: 'Ann' }, isFound: false },
      {
        what: 'the verified address under another name, where names do not count',
        claims: { ...verified, given_name: 'Ann' },
        strategy: 'email',
        isFound: true,
      },
      {
        what: 'the verified address under another name, where the owner of the event counts',
        claims: { ...verified, given_name: 'Ann' },
        strategy: 'emailAndEventOwner',
        isFound: true,
      },
      {
        what: 'the name alone, where names count',
        claims: { ...verified, email: 'other@example.org' },
        strategy: 'firstAndLastName',
        isFound: false,
      },
      { what: 'name and verified address, where names count', claims: verified, strategy: 'firstAndLastName', isFound: true },
    ];
    for (const { what, claims, aadEmailsVerified = false, strategy, isFound } of rows) {
      it(`${isFound ? 'with' : 'not with'} ${what}`, async () => {
        await issuer.serve(server, { aadEmailsVerified });
        if (strategy) await setStrategy(strategy);
        expect(await found(claims)).toBe(isFound);
      });
    }

    it('but not when it belongs to another account', async () => {
      await issuer.serve(server);
      const first = await signIn(verified);
      expect((await signIn({ ...verified, sub: 'somebody else' })).id).not.toBe(first.id);
    });
  });

  it('follows a new name and address, but gives no verified address up for one that is not', async () => {
    await issuer.serve(server);
    const { id } = await signIn(verified);
    expect(await signIn({ ...verified, family_name: 'King', email: 'king@example.org' })).toEqual(
      jasmine.objectContaining({ id, lastName: 'King', email: 'king@example.org' }),
    );
    expect((await signIn({ family_name: 'King', emails: ['victim@example.org'] })).email).toBe('king@example.org');
    expect(await contacts()).toEqual([jasmine.objectContaining({ email_key: 'king@example.org', last_name_key: 'king' })]);
  });

  describe('does not get what somebody else registers', () => {
    for (const strategy of ['email', 'firstAndLastName', 'emailAndFirstAndLastName', 'emailAndEventOwner']) {
      it(`under an address that was only claimed, matching by ${strategy}`, async () => {
        await issuer.serve(server);
        await setStrategy(strategy);
        const stranger = await signIn({ sub: 'stranger' });
        await register(server, 'event', [anAttendee()]);
        const registration = await server.store.db
          .selectFrom('event_registration')
          .select('contact_id')
          .executeTakeFirstOrThrow();
        expect(registration.contact_id).not.toBe(stranger.id);
      });
    }

    it('under the same name alone, though its own address is verified', async () => {
      await issuer.serve(server);
      await setStrategy('firstAndLastName');
      const namesake = await signIn({ ...verified, email: 'namesake@example.org' });
      await register(server, 'event', [anAttendee()]);
      const registration = await server.store.db.selectFrom('event_registration').select('contact_id').executeTakeFirstOrThrow();
      expect(registration.contact_id).not.toBe(namesake.id);
    });
  });

  it('is one, whether its registration or its first sign-in comes first by a moment', async () => {
    await issuer.serve(server);
    const people = Array.from({ length: 10 }, (_, at) => `guest-${at}@example.org`);
    await Promise.all(
      people.flatMap((email, at) => [
        signIn({ ...verified, email, oid: `${GUID.slice(0, -1)}${at}` }),
        register(server, 'event', [anAttendee({ email })]),
      ]),
    );
    expect((await contacts()).map(({ email }) => email).toSorted()).toEqual(people);
  });
});
