import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { Connection } from '../../connection/connection';
import type { EventsApiError } from '../events-api-error';
import { API } from '../testing/portal-config';
import { provideApiTesting } from '../testing/provide-api-testing';

const ADDRESS = `${API}events/published`;

/** Asks, answers with `answer`, and gives what the call fails with. */
async function failure(answer: (call: ReturnType<HttpTestingController['expectOne']>) => void, method = 'GET') {
  const failed = new Promise<EventsApiError>((resolve) => {
    TestBed.inject(HttpClient)
      .request(method, ADDRESS)
      .subscribe({ error: (error: unknown) => resolve(error as EventsApiError) });
  });
  answer(TestBed.inject(HttpTestingController).expectOne(() => true));
  return failed;
}

const refused = (status: number, body: unknown = null, headers: Record<string, string> = {}, method = 'GET') =>
  failure((call) => call.flush(body as never, { status, statusText: 'No', headers }), method);

const unanswered = (method = 'GET', error: Event | DOMException = new ProgressEvent('error')) =>
  failure((call) => call.error(error as ProgressEvent), method);

describe('errorsInterceptor', () => {
  let health: jasmine.Spy;

  beforeEach(() => {
    jasmine.clock().install();
    health = spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    TestBed.configureTestingModule({ providers: provideApiTesting() });
  });
  afterEach(() => jasmine.clock().uninstall());

  it('reads code, words and correlation id of our own server', async () => {
    const body = { Message: 'There is no such event.', code: 'event_not_found', correlationId: 'c-1', details: null };
    const error = await refused(404, body);
    expect([error.kind, error.code, error.status, error.message, error.correlationId]).toEqual([
      'notFound',
      'event_not_found',
      404,
      'There is no such event.',
      'c-1',
    ]);
  });

  it('reads which refusal of a registration it is', async () => {
    const details = [{ path: null, message: 'session_full' }];
    expect((await refused(409, { code: 'registration_refused', details })).refusal).toBe('session_full');
    expect((await refused(409, { code: 'registration_refused', details: null })).refusal).toBeNull();
    expect((await refused(400, { code: 'validation_failed', details })).refusal).toBeNull();
  });

  it('calls a refusal of the gate "not registered"', async () => {
    expect((await refused(401, { code: 'origin_not_allowed' })).kind).toBe('notRegistered');
    expect((await refused(400, { code: 'token_missing' })).kind).toBe('notRegistered');
  });

  it('does not take a refused sign-in or request for the gate', async () => {
    expect((await refused(401, { code: 'bearer_expired' })).kind).toBe('signIn');
    expect((await refused(401, { code: 'sign_in_required' })).kind).toBe('signIn');
    expect((await refused(400, { code: 'validation_failed' })).kind).toBe('refused');
  });

  it('believes the status of a back end that knows no codes: a read that is not let in is the gate', async () => {
    expect((await refused(401, '<html>')).kind).toBe('notRegistered');
    expect((await refused(400, { Message: 'Bad' }, {}, 'POST')).kind).toBe('refused');
  });

  it('says when to come back to a busy server', async () => {
    const error = await refused(503, null, { 'Retry-After': '7' });
    expect([error.kind, error.retryAfter]).toEqual(['unavailable', 7]);
    expect((await refused(429, null, { 'Retry-After': 'Sun, 01 Mar 2026 12:00:30 GMT' })).retryAfter).toBe(30);
  });

  it('calls a fault of the server unexpected', async () => {
    expect((await refused(500, { code: 'internal_error', correlationId: 'c-2' })).kind).toBe('unexpected');
  });

  it('calls an answer that is no JSON unexpected', async () => {
    const error = await failure((call) => call.error(new ProgressEvent('parse'), { status: 200, statusText: 'OK' }));
    expect(error.kind).toBe('unexpected');
  });

  it('asks for the health of a server that does not answer: silence is offline', async () => {
    expect((await unanswered()).kind).toBe('offline');
    const [address, options] = health.calls.mostRecent().args as [URL, RequestInit];
    expect(address.href).toBe('https://api.example/health');
    expect(options.credentials).toBe('omit');
  });

  it('takes a read without an answer from a healthy server for a wrong origin', async () => {
    health.and.resolveTo(new Response('{"status":"ok"}'));
    expect((await unanswered()).kind).toBe('notRegistered');
  });

  it('takes a write without an answer for a lost connection', async () => {
    health.and.resolveTo(new Response('{"status":"ok"}'));
    expect((await unanswered('POST')).kind).toBe('offline');
  });

  it('calls a healthy server that took too long unavailable', async () => {
    health.and.resolveTo(new Response('{"status":"ok"}'));
    expect((await unanswered('GET', new DOMException('', 'TimeoutError'))).kind).toBe('unavailable');
  });

  it('tells the connection whether anybody answers', async () => {
    const { state } = TestBed.inject(Connection);
    await unanswered();
    expect(state()).toBe('down');
    await refused(404);
    expect(state()).toBe('online');
    await refused(503);
    expect(state()).toBe('busy');
  });

  it('never carries an address, which holds the token', async () => {
    const error = await refused(500, { Message: 'Something went wrong' });
    expect(JSON.stringify([Object.entries(error), error.message, error.stack])).not.toContain('the-token');
  });

  it('leaves calls to other addresses as they are', async () => {
    const failed = new Promise<Error>((resolve) => {
      TestBed.inject(HttpClient)
        .get('https://elsewhere.example/')
        .subscribe({ error: (error: Error) => resolve(error) });
    });
    TestBed.inject(HttpTestingController)
      .expectOne(() => true)
      .flush(null, { status: 500, statusText: 'No' });
    expect((await failed).name).toBe('HttpErrorResponse');
  });
});
