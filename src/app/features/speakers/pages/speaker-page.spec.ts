import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { SpeakerWire } from '../../../../../contract/speaker.ts';
import { answer, refuse } from '../../../core/events-api/testing/answer';
import { provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { sessionWire, speakerWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { DEVICE_ZONE } from '../../../core/time/viewer-time';
import { SpeakerPage } from './speaker-page';
import { SpeakerHarness } from './testing/speaker-harness';

const PATH = 'events/harbour-days/speakers/p-1';

describe('SpeakerPage', () => {
  let router: RouterTestingHarness;

  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(SpeakerHarness);
  const open = async (speaker: Partial<SpeakerWire> = {}) => {
    router = await RouterTestingHarness.create(`/${PATH}`);
    await answer(PATH, speakerWire({ imageUrl: null, ...speaker }));
    return look();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(),
        provideEnglish(),
        provideRouter(
          [{ path: 'events/:readableEventId/speakers/:speakerId', component: SpeakerPage }],
          withComponentInputBinding(),
        ),
        { provide: DEVICE_ZONE, useValue: 'Asia/Tokyo' },
      ],
    });
    await englishIsThere();
  });

  it('says who it is, also in the title of the window', async () => {
    expect(await (await open()).name()).toBe('Ingrid Solbakken');
    expect(TestBed.inject(Title).getTitle()).toBe('Ingrid Solbakken – Meridian');
  });

  it('shows only the texts that there are', async () => {
    const page = await open({
      about: '<p>Maps harbours.</p>',
      publications: 'Three books',
    });
    expect(await page.sections()).toEqual(['About', 'Publications', 'Sessions']);
    const texts = await Promise.all((await page.texts()).map((text) => text.text()));
    expect(texts).toEqual(['Maps harbours.', 'Three books']);
  });

  it('leads to other sites without telling them from where', async () => {
    const page = await open({ website: 'https://ingrid.example/', links: [{ title: 'Charts', url: 'https://charts.example/' }] });
    expect(await page.links()).toEqual([
      ['Website', 'https://ingrid.example/', 'noopener noreferrer nofollow'],
      ['Charts', 'https://charts.example/', 'noopener noreferrer nofollow'],
    ]);
  });

  it('lists the sessions in event time, with the viewer’s time beside it, leading to the agenda', async () => {
    const page = await open({ sessions: [sessionWire()] });
    expect(await page.sessions()).toEqual([
      ['Wed 10 Jun, 10:00–10:45 18:00–18:45 GMT+9, your time', 'Charting a harbour that moves', 'Hall 1'],
    ]);
    expect(await page.sessionAddresses()).toEqual(['/events/harbour-days/agenda/s-1']);
  });

  it('says that no session is published yet', async () => {
    await open({ sessions: null });
    expect(router.routeNativeElement?.textContent).toContain('No session is published yet.');
  });

  it('leads back when there is no such speaker', async () => {
    router = await RouterTestingHarness.create(`/${PATH}`);
    await refuse(PATH, 404, { code: 'speaker_not_found' });
    const panel = await (await look()).panel();
    expect(await panel?.heading()).toBe('This speaker is not in the programme.');
    expect(await panel?.isPage()).toBeTrue();
  });

  it('says what went wrong', async () => {
    router = await RouterTestingHarness.create(`/${PATH}`);
    await refuse(PATH, 503);
    expect(await (await (await look()).failure())?.heading()).toBe('Speaker: the server is busy.');
  });
});
