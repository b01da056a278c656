import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { SponsorshipWire } from '../../../../../contract/sponsorship.ts';
import { answer, refuse } from '../../../core/events-api/testing/answer';
import { provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { sponsorshipWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { SponsorsPage } from './sponsors-page';
import { SponsorsHarness } from './testing/sponsors-harness';

const PATH = 'events/harbour-days/sponsorships';

const of = (sponsorName: string, category: string | null, more: Partial<SponsorshipWire> = {}) =>
  sponsorshipWire({ id: sponsorName, sponsorName, category, logoUrl: null, url: null, ...more });

describe('SponsorsPage', () => {
  let router: RouterTestingHarness;

  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(SponsorsHarness);
  const open = async (sponsorships: readonly SponsorshipWire[]) => {
    router = await RouterTestingHarness.create('/events/harbour-days/sponsors');
    await answer(PATH, sponsorships);
    return look();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(),
        provideEnglish(),
        provideRouter([{ path: 'events/:readableEventId/sponsors', component: SponsorsPage }], withComponentInputBinding()),
      ],
    });
    await englishIsThere();
  });

  it('shows the levels in their order, and those without a level at the end', async () => {
    const page = await open([of('Halden', 'Lead'), of('Velofund', null), of('Isoline', 'Friends'), of('Norte', 'Friends')]);
    expect(await page.levels()).toEqual(['Lead', 'Friends', 'Further sponsors']);
    expect(await page.names()).toEqual(['Halden', 'Isoline', 'Norte', 'Velofund']);
  });

  it('does without headings where the event knows no levels', async () => {
    const page = await open([of('Halden', null), of('Norte', null)]);
    expect(await page.levels()).toEqual([]);
  });

  it('prints the name where there is no logo, and where it cannot be loaded', async () => {
    const page = await open([of('Halden', null, { logoUrl: 'sponsorships/Halden/logo' }), of('Norte', null)]);
    const [halden, norte] = await page.entries();
    expect(await halden?.logo()).toBe('https://api.example/EvtMgmt/api/v2.0/sponsorships/Halden/logo');
    expect(await halden?.name()).toBe('Halden');
    expect(await norte?.name()).toBe('Norte');
    await halden?.failToLoad();
    expect(await halden?.logo()).toBeNull();
    expect(await halden?.name()).toBe('Halden');
  });

  it('leads to the sponsor and says what it says of itself', async () => {
    const page = await open([of('Halden', null, { url: 'https://halden.example/', description: 'Tide data.' })]);
    const [halden] = await page.entries();
    expect(await halden?.address()).toBe('https://halden.example/');
    expect(await halden?.text()).toContain('Tide data.');
  });

  it('leads on when there are none', async () => {
    const page = await open([]);
    expect(await (await page.panel())?.heading()).toBe('No sponsors to show.');
    expect(await (await page.panel())?.text()).toContain('To the event');
  });

  it('says what went wrong', async () => {
    router = await RouterTestingHarness.create('/events/harbour-days/sponsors');
    await refuse(PATH, 500);
    expect(await (await look()).failure()).not.toBeNull();
  });
});
