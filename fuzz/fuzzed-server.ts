import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaptchaWire } from '../contract/captcha.ts';
import { API_BASE, paths, TOKEN_PARAMETER } from '../contract/paths.ts';
import type { RegistrationResultWire } from '../contract/registration-result.ts';
import { ServedProgram } from '../events-api/cli/testing/served-program.ts';
import { systemClock } from '../events-api/config/clock.ts';
import { openStore, type Store } from '../events-api/store/store.ts';
import { anEvent, aSession, publish } from '../events-api/testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../events-api/testing/builders/registration.builder.ts';
import { seedOrganisation } from '../events-api/testing/seed.ts';
import { insertWebApplication } from '../events-api/web-applications/web-application.repository.ts';
import type { Known } from './requests.ts';

/** A server in a process of its own, with an organisation that has something behind every address. */
export interface FuzzedServer {
  readonly program: ServedProgram;
  readonly known: Known;
  /** What no answer may hold. */
  readonly secrets: readonly string[];
  stop(): Promise<void>;
}

export async function startFuzzedServer(): Promise<FuzzedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const database = join(folder, 'events.sqlite');
  const store = await openStore(database);
  const { token, origin } = await seed(store);
  await store.close();
  const program = await ServedProgram.start(database, '--rate-limit-reads', '0', '--rate-limit-writes', '0');
  return {
    program,
    known: { token, origin, parameters: await knownParameters(program.address, token, origin) },
    secrets: [token, folder, process.cwd()],
    stop: async () => {
      program.child.kill('SIGTERM');
      await program.end();
      rmSync(folder, { recursive: true });
    },
  };
}

async function seed(store: Store): Promise<{ token: string; origin: string }> {
  await seedOrganisation(store);
  await publish(store, async (trx) => {
    await trx
      .insertInto('organisation')
      .values(anOrganisation())
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const open = { allow_custom_agenda: 1, enable_multi_attendee_registration: 1, max_capacity: 1000, show_waitlist: 1 };
    await trx
      .insertInto('event')
      .values([
        anEvent({ id: 'event-open', readable_event_id: 'open', ...open }),
        anEvent({ id: 'event-captcha', readable_event_id: 'captcha', ...open, enable_captcha: 1 }),
      ])
      .execute();
    await trx
      .insertInto('session')
      .values(aSession('event-open', { id: 'seat', max_capacity: 5 }))
      .execute();
  });
  return store.transaction((trx) => insertWebApplication(trx, { name: 'Fuzz', origin: 'http://fuzz.test' }, systemClock()));
}

/** What each parameter takes, that of a registration which has just been made among them. */
async function knownParameters(address: string, token: string, origin: string): Promise<Known['parameters']> {
  const call = async (path: string, init?: RequestInit): Promise<unknown> => {
    const url = `${address}/${API_BASE}${path}?${TOKEN_PARAMETER}=${token}`;
    return (await fetch(url, { ...init, headers: { origin, 'content-type': 'application/json' } })).json();
  };
  const body = JSON.stringify({ attendees: [anAttendee()] });
  const path = paths.eventRegistrations.of({ readableEventId: 'open' });
  const { registrations } = (await call(path, { method: 'POST', body })) as RegistrationResultWire;
  const [made] = registrations ?? [];
  if (!made) throw new Error('The registration that the fuzzer needs was not made.');
  const { FlowId } = (await call(paths.eventCaptcha.of({ readableEventId: 'captcha' }))) as CaptchaWire;
  return {
    readableEventId: ['full', 'blank', 'draft', 'open', 'captcha'],
    sessionId: ['keynote', 'workshop', 'seat', 'unready'],
    trackId: ['web', 'crew'],
    speakerId: ['ada', 'bob'],
    sponsorshipId: ['gold', 'plain'],
    registrationId: [made.id],
    key: [made.key],
    flowId: [FlowId],
    format: ['png', 'svg'],
    ofBodies: ['regular', 'student', 'diet', 'note', 'Vegan', 'Ada', 'Lovelace', 'ada@example.org', ''],
  };
}
