import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { paths } from '../../contract/paths.ts';
import { launchOwnBrowser } from '../fixtures/browser.ts';
import { closeAll, closing } from '../fixtures/closing.ts';
import { House } from '../fixtures/house.ts';
import { ToldByApi } from '../fixtures/told-by-api.ts';
import { sendsCookiesToFrames } from '../fixtures/two-sites.ts';
import { Visitor } from '../steps/visitor.ts';

const MARA = { email: 'mara@meridian.example', name: 'Mara' };

describe('In a browser that blocks third-party cookies', () => {
  let house: House;
  let folder: string;
  let browser: BrowserContext;

  beforeAll(async () => {
    house = closing(await House.openWithSignInElsewhere((opening) => opening.loadDemo()));
  }, 120_000);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'strict-browser-'));
    browser = await launchOwnBrowser(folder, 'blocked');
  }, 60_000);

  afterEach(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterAll(closeAll);

  const visits = async (): Promise<Visitor> => new Visitor(await browser.newPage(), house);

  /** Addresses of frames that a page opens inside itself. */
  const framesOf = ({ page }: Visitor): readonly string[] => {
    const frames: string[] = [];
    page.on('framenavigated', (frame) => {
      if (frame.parentFrame()) frames.push(frame.url());
    });
    return frames;
  };

  /** Opens a page that asks the Events API who this is, and asks it again with the token that the page has sent. */
  const isKnownToTheApi = async (visitor: Visitor): Promise<void> => {
    const told = new ToldByApi(visitor.page, house);
    await visitor.open('/events/longitude/register');
    await visitor.page.waitForLoadState('networkidle');
    const user = await told.answerTo(paths.authenticatedUser);
    expect(user).toEqual(jasmine.objectContaining({ isAnonymous: false, email: MARA.email }));
  };

  it('a provider on another site has no cookies in a frame; in a browser that blocks none it has', async () => {
    expect(await sendsCookiesToFrames(browser)).toBeFalse();
    const lenient = await launchOwnBrowser(join(folder, 'lenient'), 'sent');
    expect(await sendsCookiesToFrames(lenient)).toBeTrue();
    await lenient.close();
  }, 60_000);

  it('signing in, a reload, a return after the token has ended and signing out need redirects alone', async () => {
    const visitor = await visits();
    const frames = framesOf(visitor);
    await visitor.open('/events/longitude');
    await visitor.signsIn(MARA);
    expect(visitor.page.url()).toBe(`${house.portal}/events/longitude`);
    await isKnownToTheApi(visitor);
    await visitor.page.reload();
    await visitor.isKnownAs(MARA.name);

    const returned = await visitor.opensTab('/events', { hoursLater: 3 });
    const framesLater = framesOf(returned);
    await returned.isKnownAs(MARA.name);
    await isKnownToTheApi(returned);

    await visitor.press(MARA.name);
    await visitor.press('Sign out');
    await visitor.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
    await visitor.press('Sign in');
    // The provider asks again: it has let go of them too.
    await visitor.page.getByLabel('Password').waitFor();
    expect([...frames, ...framesLater]).toEqual([]);
    expect([...visitor.troubles, ...returned.troubles]).toEqual([]);
  }, 120_000);

  it('whoever comes back another day signs in again with one press, while the provider still knows them', async () => {
    const before = await visits();
    await before.open('/events');
    await before.signsIn(MARA);
    await browser.close();

    browser = await launchOwnBrowser(folder, 'blocked');
    const visitor = await visits();
    await visitor.open('/events/longitude');
    await visitor.press('Sign in');
    await visitor.isKnownAs(MARA.name);
    expect(visitor.page.url()).toBe(`${house.portal}/events/longitude`);
    await isKnownToTheApi(visitor);
    expect(visitor.troubles).toEqual([]);
  }, 120_000);
});
