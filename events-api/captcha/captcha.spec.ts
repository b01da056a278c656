import { pino } from 'pino';
import type { CaptchaChallengeWire, CaptchaWire } from '../../contract/captcha.ts';
import { API_BASE, paths, TOKEN_PARAMETER } from '../../contract/paths.ts';
import type { HipObjectWire } from '../../contract/registration-data.ts';
import type { RegistrationResultWire } from '../../contract/registration-result.ts';
import { configFrom } from '../config/config.ts';
import { startServer } from '../start-server.ts';
import { anEvent, publish } from '../testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from '../testing/builders/registration.builder.ts';
import { post } from '../testing/registering.ts';
import { solveCaptcha, solveFlow } from '../testing/solve-captcha.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { forgetUsedFlows } from './use-flow.ts';

const MINUTE = 60_000;

describe('a captcha', () => {
  let server: TestServer;
  let now: number;
  let registered = 0;

  beforeEach(async () => {
    now = Date.parse('2030-03-01T12:00:00.000Z');
    server = await startTestServer({ clock: () => new Date(now) });
    const asks = { enable_captcha: 1, starts_at: '2030-06-01T08:00:00.000Z', ends_at: '2030-06-02T16:00:00.000Z' };
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values([
          anEvent({ id: 'one', readable_event_id: 'one', ...asks }),
          anEvent({ id: 'two', readable_event_id: 'two', ...asks }),
          anEvent({ id: 'small', readable_event_id: 'small', ...asks, max_capacity: 1 }),
          anEvent({ id: 'open', readable_event_id: 'open', ...asks, enable_captcha: 0 }),
        ])
        .execute();
    });
  });

  afterEach(() => server.stop());

  const someoneNew = () => anAttendee({ lastName: `L${++registered}`, email: `a${registered}@example.org` });

  /** `Success`, or the code of the refusal. */
  async function outcome(event: string, hipObject: unknown, headers: Record<string, string> = {}): Promise<string> {
    const body = { attendees: [someoneNew()], hipObject };
    const response = await post(server, paths.eventRegistrations.of({ readableEventId: event }), body, headers);
    const { status, errorCode } = (await response.json()) as RegistrationResultWire;
    return errorCode ?? status;
  }

  const open = (event: string): Promise<unknown> => server.read(paths.eventCaptcha.of({ readableEventId: event }));

  it('is four members, the address of a script among them', async () => {
    const captcha = (await open('one')) as CaptchaWire;
    expect(captcha).toEqual({
      FlowId: jasmine.any(String),
      HipUrl: `${server.address}/${API_BASE}events/one/captcha/${captcha.FlowId}/hip.js`,
      ObjectName: 'WLSPHIP0',
      FunctionName: 'verify',
    });
    const script = await fetch(captcha.HipUrl);
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('lets a registration through that shows it solved', async () => {
    expect(await outcome('one', await solveCaptcha(server, 'one'))).toBe('Success');
  });

  it('is missing when the script of a client did not load or has not finished', async () => {
    for (const hipObject of [undefined, null, {}, { Solution: '', Token: '', Type: '', FlowId: '' }]) {
      expect(await outcome('one', hipObject)).toBe('captcha_missing');
    }
    expect(await outcome('open', {})).toBe('Success');
  });

  it('serves one registration, of two at the same moment too', async () => {
    const solved = await solveCaptcha(server, 'one');
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcome('one', solved)));
    expect(outcomes.filter((each) => each === 'Success').length).toBe(1);
    expect(outcomes.filter((each) => each === 'captcha_wrong').length).toBe(4);
    expect(await outcome('one', await solveFlow(server, 'one', solved.FlowId ?? ''))).toBe('captcha_wrong');
  });

  it('is not lost on a registration that is refused', async () => {
    await server.store.db.updateTable('event').set({ is_cancelled: 1 }).where('id', '=', 'one').execute();
    const solved = await solveCaptcha(server, 'one');
    expect(await outcome('one', solved)).toBe('event_cancelled');
    await server.store.db.updateTable('event').set({ is_cancelled: 0 }).where('id', '=', 'one').execute();
    expect(await outcome('one', solved)).toBe('Success');
    expect(await outcome('small', await solveCaptcha(server, 'small'))).toBe('Success');
    expect(await outcome('small', await solveCaptcha(server, 'small'))).toBe('event_full');
    expect((await server.store.db.selectFrom('used_captcha_flow').select('flow_id').execute()).length).toBe(2);
  });

  it('gives the same answer to the same submission sent again', async () => {
    const body = { attendees: [someoneNew()], hipObject: await solveCaptcha(server, 'one') };
    const send = async (): Promise<unknown> =>
      (await post(server, paths.eventRegistrations.of({ readableEventId: 'one' }), body, { 'idempotency-key': 'k' })).json();
    const first = (await send()) as RegistrationResultWire;
    expect(first.status).toBe('Success');
    expect(await send()).toEqual(first);
  });

  it('is wrong for another event, for another flow, and after an hour', async () => {
    const solved = await solveCaptcha(server, 'one');
    const other = await solveCaptcha(server, 'one');
    expect(await outcome('two', solved)).toBe('captcha_wrong');
    expect(await outcome('one', { ...solved, FlowId: other.FlowId })).toBe('captcha_wrong');
    expect(await outcome('one', { ...solved, FlowId: null })).toBe('captcha_wrong');
    now += 59 * MINUTE;
    expect(await outcome('one', other)).toBe('Success');
    now += MINUTE;
    expect(await outcome('one', solved)).toBe('captcha_wrong');
  });

  it('is wrong when any part of it is made up', async () => {
    const { FlowId, Solution } = await solveCaptcha(server, 'one');
    const payload = JSON.parse(Buffer.from(Solution ?? '', 'base64').toString()) as {
      challenge: CaptchaChallengeWire;
      solution: { counter: number; derivedKey: string };
    };
    const { challenge, solution } = payload;
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1, keyPrefix: '00' } };
    const forged: unknown[] = [
      { challenge: easier, solution },
      { challenge: { ...challenge, signature: '00'.repeat(32) }, solution },
      { challenge, solution: { ...solution, derivedKey: challenge.parameters.keyPrefix.padEnd(64, '0') } },
      { challenge, solution: { ...solution, derivedKey: 'zz' } },
      { challenge, solution: null },
      null,
      '',
      [[[[]]]],
    ];
    for (const each of forged) {
      const text = Buffer.from(JSON.stringify(each)).toString('base64');
      expect(await outcome('one', { FlowId, Solution: text })).toBe('captcha_wrong');
    }
    for (const text of ['x', '{', 'A'.repeat(5000), '\u0000']) {
      expect(await outcome('one', { FlowId, Solution: text })).toBe('captcha_wrong');
    }
    expect(await outcome('one', { FlowId, Solution })).toBe('Success');
  });

  it('is one that every process of the database knows', async () => {
    const solved: HipObjectWire = await solveCaptcha(server, 'one');
    const config = configFrom({ port: { value: '0', source: '' }, database: { value: server.database, source: '' } });
    const second = await startServer(config, () => new Date(now), pino({ level: 'silent' }));
    const path = `/${API_BASE}${paths.eventRegistrations.of({ readableEventId: 'one' })}`;
    const { token, origin } = server.webApplication;
    const response = await fetch(`${second.address}${path}?${TOKEN_PARAMETER}=${token}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ attendees: [someoneNew()], hipObject: solved }),
    });
    expect(((await response.json()) as RegistrationResultWire).status).toBe('Success');
    await second.stop();
    expect(await outcome('one', solved)).toBe('captcha_wrong');
  });

  it('is there for live events only, and its parts for flows that are valid', async () => {
    expect((await server.call(paths.eventCaptcha.of({ readableEventId: 'none' }))).status).toBe(404);
    const { FlowId: flowId } = (await open('one')) as CaptchaWire;
    for (const path of [paths.eventCaptchaChallenge, paths.eventCaptchaScript]) {
      expect((await server.call(path.of({ readableEventId: 'one', flowId }))).status).toBe(200);
      expect((await server.call(path.of({ readableEventId: 'two', flowId }))).status).toBe(404);
      expect((await server.call(path.of({ readableEventId: 'one', flowId: `${flowId}x` }))).status).toBe(404);
    }
  });

  it('is forgotten when nobody could use it any more', async () => {
    expect(await outcome('one', await solveCaptcha(server, 'one'))).toBe('Success');
    now += 61 * MINUTE;
    const solved = await solveCaptcha(server, 'one');
    expect(await outcome('one', solved)).toBe('Success');
    await forgetUsedFlows(server.store.db, new Date(now).toISOString());
    const flows = await server.store.db.selectFrom('used_captcha_flow').select('flow_id').execute();
    expect(flows).toEqual([{ flow_id: solved.FlowId ?? '' }]);
  });
});
