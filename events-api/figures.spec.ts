import { METRICS_PATH } from '../contract/paths.ts';
import { configFrom } from './config/config.ts';
import { makeLogger } from './logging/logger.ts';
import { systemClock } from './config/clock.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { anEvent, publish } from './testing/builders/event.builder.ts';
import { anAttendee, anOrganisation } from './testing/builders/registration.builder.ts';
import { insertWebApplication } from './web-applications/web-application.repository.ts';
import { makeTestDatabase, type TestDatabase } from './testing/test-database.ts';

describe('/metrics', () => {
  let server: RunningServer;
  let database: TestDatabase;
  let token: string;

  beforeAll(async () => {
    database = await makeTestDatabase();
    const setting = (value: string) => ({ value, source: 'spec' });
    const config = configFrom({
      host: setting('127.0.0.1'),
      port: setting('0'),
      metricsPort: setting('0'),
      database: setting(database.address),
    });
    server = await startServer(config, systemClock, makeLogger('silent'));
    await publish(server.store, async (trx) => {
      await trx.insertInto('organisation').values(anOrganisation()).execute();
      await trx
        .insertInto('event')
        .values(anEvent({ id: 'event', readable_event_id: 'event' }))
        .execute();
    });
    const webApplication = { name: 'Portal', origin: 'http://portal.test' };
    ({ token } = await server.store.transaction((trx) => insertWebApplication(trx, webApplication, new Date())));
  });
  afterAll(async () => {
    await server.stop();
    await database.remove();
  });

  const call = (path: string, body?: unknown) =>
    fetch(`${server.address}/EvtMgmt/api/v2.0/${path}?emApplicationtoken=${token}`, {
      headers: { origin: 'http://portal.test', 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });

  const figures = async (): Promise<string> => {
    const response = await fetch(`http://127.0.0.1:${server.metricsPort ?? 0}${METRICS_PATH}`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    return response.text();
  };

  it('counts answers by pattern, registrations by outcome, and the writes that shared a transaction', async () => {
    const route = 'route="/EvtMgmt/api/v2.0/events/:readableEventId"';
    const answers = `events_api_answer_seconds_count{method="GET",${route},status="200"}`;
    const before = figureIn(await figures(), answers);
    await call('events/event');
    await call('events/event');
    await call('events/event/registrations', { attendees: [anAttendee()] });
    await call('events/event/registrations', { attendees: [] });
    await call('somewhere/else');
    const text = await figures();
    expect(figureIn(text, answers) - before).toBe(2);
    expect(text).toContain('events_api_registrations_total{outcome="Success"} 1');
    expect(text).toContain('events_api_registrations_total{outcome="no_attendees"} 1');
    expect(text).toMatch(/events_api_write_group_size_count [1-9]/);
    expect(text).toMatch(/events_api_answers_built_total [1-9]/);
    expect(text).toContain('status="404"');
    expect(text).toContain('nodejs_eventloop_lag_seconds');
  });

  it('names no token, no address that somebody asked for and no person', async () => {
    await call('events/event');
    const text = await figures();
    for (const secret of [token, 'events/event?', 'somewhere', 'ada@example.org']) expect(text).not.toContain(secret);
  });

  it('is not there beside the API, and shows nothing else', async () => {
    expect((await fetch(`${server.address}${METRICS_PATH}`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${server.metricsPort ?? 0}/health`)).status).toBe(404);
  });
});

/** 0 for what has not happened yet. */
function figureIn(text: string, name: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}
