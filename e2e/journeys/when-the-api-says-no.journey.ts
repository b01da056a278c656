import type { Browser } from 'playwright-core';
import { launchBrowser, newVisitor } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { eventsApi } from '../fixtures/run-command.ts';
import { writeOneEvent } from '../fixtures/one-event.ts';

const fill = (house: House): Promise<void> => house.import(writeOneEvent(house.folder));

describe('When the Events API says no, or nothing', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterEach(closeAll);

  afterAll(() => browser.close());

  it('a wrong token gives a page that says what to mend', async () => {
    const house = closing(await House.open(fill, { emApplicationtoken: 'somebody-elses-token' }));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await visitor.sees('this site is not registered');
    expect(await visitor.accessibilityFindings()).toEqual([]);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);

  it('a wrong origin gives the same page, though the browser is told nothing', async () => {
    const house = closing(await House.open(fill));
    const [application] = JSON.parse(await eventsApi('web-application', 'list', '--json', '--database', house.database)) as [
      { id: string },
    ];
    const moved = ['web-application', 'update', application.id, '--origin', 'https://elsewhere.example'];
    await eventsApi(...moved, '--database', house.database);
    await house.stopApi();
    await house.startApi();
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await visitor.sees('this site is not registered');
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('a stopped server gives a page that goes on by itself when it is back', async () => {
    const house = closing(await House.open(fill));
    const visitor = closing(await newVisitor(browser, house));
    await house.stopApi();
    await visitor.open('/events');
    await visitor.sees('no answer from the server');
    expect(await visitor.accessibilityFindings()).toEqual([]);

    await house.startApi();
    await visitor.sees('Tide Table');
    await visitor.follow(/Tide Table/);
    await visitor.seesHeading('Tide Table');
    expect(visitor.troubles.filter((trouble) => !trouble.startsWith('console:'))).toEqual([]);
  }, 120_000);

  it('a configuration that is wrong is explained to the person who set the site up', async () => {
    const house = closing(await House.open(fill, { apiEndpoint: 'events.example.org' }));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    await visitor.sees('apiEndpoint');
    await visitor.sees('Not a web address');
    expect(await visitor.accessibilityFindings()).toEqual([]);
  }, 120_000);

  it('no answer, page or log of the server holds the token', async () => {
    const house = closing(await House.open(fill));
    const visitor = closing(await newVisitor(browser, house));
    await visitor.open('/events');
    const [application] = JSON.parse(await eventsApi('web-application', 'list', '--json', '--database', house.database)) as [
      { token: string },
    ];
    expect(house.log).toContain('/events/published');
    expect(house.log).not.toContain(application.token);
    expect(await visitor.page.content()).not.toContain(application.token);
  }, 120_000);
});
