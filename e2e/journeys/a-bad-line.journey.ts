import type { Browser } from 'playwright-core';
import { API_BASE } from '../../contract/paths.ts';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import type { House } from '../fixtures/house.ts';
import { openHouseOnALine } from '../fixtures/house-on-a-line.ts';
import { eventsApi } from '../fixtures/run-command.ts';
import type { UnsteadyLine } from '../fixtures/unsteady-line.ts';
import { keptOnDevice, layoutShift, watchLayoutShift } from '../steps/steadiness.ts';
import type { Visitor } from '../steps/visitor.ts';

const LIST = /^GET .*\/events\/published$/;
const AGENDA = /^GET .*\/agenda$/;
const READS = /^GET /;

describe('On a bad line', () => {
  let browser: Browser;
  let line: UnsteadyLine;
  let house: House;
  let visitor: Visitor;

  beforeAll(async () => {
    browser = closing(await launchBrowser());
    ({ house, line } = await openHouseOnALine());
  }, 120_000);

  beforeEach(async () => {
    visitor = await newVisitor(browser, house);
    await watchLayoutShift(visitor.page);
    line.calls = [];
    line.givenUp = [];
  });

  afterEach(async () => {
    line.mend();
    await visitor.close();
  });

  afterAll(closeAll);

  const readsList = async () => {
    const applications = await eventsApi('web-application', 'list', '--json', '--database', house.database);
    const all = JSON.parse(applications) as { origin: string; token: string }[];
    const token = all.find(({ origin }) => origin === house.portal)?.token ?? '';
    const address = `${house.api}/${API_BASE}events/published?emApplicationtoken=${token}`;
    const answer = await visitor.page.request.get(address, { headers: { origin: house.portal } });
    return (await answer.json()) as Record<string, unknown>[];
  };
  const isCalm = () => visitor.page.getByRole('region', { name: 'Connection' }).waitFor({ state: 'detached' });

  it('a slow list says so calmly, is asked for once, moves nothing and fills in the end', async () => {
    line.breaks('silence', LIST);
    await visitor.open('/events');
    await visitor.sees('This takes longer than usual.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(line.count(LIST)).toBe(1);
    line.mend();
    await visitor.sees('Longitude');
    await isCalm();
    expect(line.count(LIST)).toBe(1);
    expect(await layoutShift(visitor.page)).toBe(0);
  }, 120_000);

  it('whoever leaves a slow page gives the read up', async () => {
    line.breaks('silence', AGENDA);
    await visitor.open('/events/longitude/agenda');
    await visitor.sees('This takes longer than usual.');
    await visitor.follow(/^Events$/);
    await visitor.seesHeading('Events');
    await isCalm();
    expect(line.count(AGENDA)).toBe(1);
    expect(line.givenUp.filter((call) => AGENDA.test(call)).length).toBe(1);
  }, 120_000);

  it('a busy server is left alone for as long as it asks, and says so', async () => {
    line.breaks({ status: 503, headers: { 'Retry-After': '40' } }, READS);
    await visitor.open('/events');
    await visitor.sees('The event server is busy.');
    await visitor.sees(/Next attempt in \d\d seconds/);
    await visitor.sees('Events: the server is busy.');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(line.count(LIST)).toBeLessThanOrEqual(2);
    line.mend();
    await visitor.page.getByRole('region', { name: 'Connection' }).getByRole('button', { name: 'Try again now' }).click();
    await visitor.sees('Longitude');
    await isCalm();
  }, 120_000);

  it('a fault of the server is told, tried again by itself and mended', async () => {
    line.breaks({ status: 500, body: '{"Message":"","code":"internal_error","correlationId":"C-77","details":null}' }, LIST);
    await visitor.open('/events');
    await visitor.sees('Events could not be loaded.');
    await visitor.sees('C-77');
    line.mend();
    await visitor.sees('Longitude');
    expect(line.count(LIST)).toBeGreaterThan(1);
  }, 120_000);

  it('an answer that is no JSON is a fault like others', async () => {
    line.breaks({ status: 200, body: '<html>Bad gateway' }, LIST);
    await visitor.open('/events');
    await visitor.sees('Events could not be loaded.');
    line.mend();
    await visitor.sees('Longitude');
    expect(line.count(LIST)).toBeGreaterThan(1);
  }, 120_000);

  it('one event that makes no sense is left out and named to whoever runs the site; the others stand', async () => {
    const good = (await readsList()).find(({ readableEventId }) => readableEventId === 'longitude');
    line.breaks({ status: 200, body: JSON.stringify([{ ...good, eventName: 7 }, good]) }, LIST);
    await visitor.open('/events');
    await visitor.sees('Longitude');
    expect(visitor.troubles.join()).toContain('number 1, eventName is missing');
  }, 120_000);

  it('what was read before a reload stands there with its age while the server is gone, and follows when it is back', async () => {
    await visitor.open('/events');
    await visitor.follow(/Longitude/);
    await visitor.seesHeading('Longitude');
    await visitor.follow('Agenda');
    await visitor.sees('The street is a shared document');
    await keptOnDevice(visitor.page, '/agenda');
    line.breaks('cut');
    await visitor.page.reload();
    await visitor.sees('The street is a shared document');
    await visitor.sees(/You see this as of \d\d:\d\d, /);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(line.count(AGENDA)).toBeLessThan(12);
    line.mend();
    await isCalm();
    expect(await layoutShift(visitor.page)).toBe(0);
  }, 120_000);

  it('a line that comes and goes moves nothing, and the page goes on by itself', async () => {
    await visitor.open('/events');
    await visitor.sees('Longitude');
    for (let turn = 0; turn < 3; turn += 1) {
      line.breaks('cut');
      await visitor.page.reload();
      await visitor.sees('The event server does not answer.');
      line.mend();
      await isCalm();
      await visitor.sees('Longitude');
    }
    expect(await layoutShift(visitor.page)).toBe(0);
  }, 120_000);

  it('a device without connection keeps what is open, and a page that was never opened comes when the connection is back', async () => {
    await visitor.open('/events');
    await visitor.follow(/Longitude/);
    await visitor.seesHeading('Longitude');
    await visitor.page.context().setOffline(true);
    await visitor.sees('You are offline.');
    await visitor.seesHeading('Longitude');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.follow('Speakers');
    await visitor.sees(/no answer from the server/);
    expect(await visitor.accessibilityFindings()).toEqual([]);
    await visitor.page.context().setOffline(false);
    await visitor.seesHeading('Speakers');
    await isCalm();
  }, 120_000);

  it('an event that is taken back while it is open says so, whatever was kept', async () => {
    await visitor.open('/events/longitude');
    await visitor.seesHeading('Longitude');
    await keptOnDevice(visitor.page, '/longitude');
    line.breaks({ status: 404, body: '{"Message":"","code":"event_not_found","correlationId":"C-1","details":null}' }, READS);
    await visitor.page.reload();
    await visitor.seesHeading('Not in the programme.');
    expect(await visitor.page.getByText('Longitude').count()).toBe(0);
  }, 120_000);
});
