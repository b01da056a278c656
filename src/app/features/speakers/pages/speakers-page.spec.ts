import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';

import type { AgendaSessionWire, AgendaSpeakerWire } from '../../../../../contract/agenda.ts';
import { answer, asked, refuse } from '../../../core/events-api/testing/answer';
import { provideApiTesting } from '../../../core/events-api/testing/provide-api-testing';
import { agendaSessionWire, agendaWire } from '../../../core/events-api/testing/wire-builders';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { SpeakersPage } from './speakers-page';
import { SpeakersHarness } from './testing/speakers-harness';

const PATH = 'events/harbour-days/speakers';
const AGENDA = 'events/harbour-days/agenda';

const named = (...names: readonly string[]): AgendaSpeakerWire[] =>
  names.map((name, index) => ({ id: `p-${index}`, name, imageUrl: null, title: null }));

const agendaOf = (speakers: readonly AgendaSpeakerWire[], sessions: readonly AgendaSessionWire[] = []) =>
  agendaWire({ speakers: [...speakers], sessions: [...sessions] });

describe('SpeakersPage', () => {
  let router: RouterTestingHarness;

  const look = () => TestbedHarnessEnvironment.loader(router.fixture).getHarness(SpeakersHarness);
  const open = async (speakers: readonly AgendaSpeakerWire[], parameters = '', sessions: readonly AgendaSessionWire[] = []) => {
    router = await RouterTestingHarness.create(`/${PATH}${parameters}`);
    await answer(AGENDA, agendaOf(speakers, sessions));
    return look();
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(),
        provideEnglish(),
        provideRouter([{ path: 'events/:readableEventId/speakers', component: SpeakersPage }], withComponentInputBinding()),
      ],
    });
    await englishIsThere();
  });

  it('shows the shape of what comes', async () => {
    router = await RouterTestingHarness.create(`/${PATH}`);
    const request = await asked(AGENDA);
    router.detectChanges();
    expect(router.routeNativeElement?.querySelector('app-people-skeleton')).not.toBeNull();
    expect(router.routeNativeElement?.textContent).toContain('Speakers are being loaded');
    request.flush(agendaOf([]));
  });

  it('lists everybody by name, with title and talks, each leading to a page of their own', async () => {
    const talks = ['Silt', 'Salt'].map((name) => agendaSessionWire({ id: name, name, speakers: [1] }));
    const ines = { id: 'p-1', name: 'Inês', title: 'Hydrographer', imageUrl: null };
    const page = await open([...named('Ada'), ines], '', talks);
    expect(await page.names()).toEqual(['Ada', 'Inês']);
    expect(await page.says()).toBe('2 speakers, by name');
    const [, tile] = await page.tiles();
    expect(await tile?.address()).toBe('/events/harbour-days/speakers/p-1');
    expect(await tile?.text()).toMatch(/Inês\s*Hydrographer\s*Silt\s*and 1 more/);
  });

  it('searches while somebody types, and keeps the search in the address', async () => {
    const page = await open(named('Ada', 'Inês', 'Noor'));
    await (await page.search()).type('ines');
    expect(await page.names()).toEqual(['Inês']);
    expect(await page.says()).toBe('1 speaker, by name');
    expect(TestBed.inject(Router).url).toBe(`/${PATH}?q=ines`);
  });

  it('begins with the search of the address', async () => {
    const page = await open(named('Ada', 'Noor'), '?q=noor');
    expect(await (await page.search()).text()).toBe('noor');
    expect(await page.names()).toEqual(['Noor']);
  });

  it('leads on when nobody is found', async () => {
    const page = await open(named('Ada'), '?q=zz');
    expect(await (await page.panel())?.heading()).toBe('Nobody by that name.');
    await (await page.search()).type('');
    expect(await page.names()).toEqual(['Ada']);
  });

  it('jumps to a letter, however far down, and takes the focus there', async () => {
    const many = Array.from({ length: 200 }, (_, index) => `Ann ${String(index).padStart(3, '0')}`);
    const page = await open(named(...many, 'Zoë'));
    await (await page.letters())?.choose('Z');
    const last = (await page.tiles()).at(-1);
    expect(await last?.name()).toBe('Zoë');
    expect(await last?.hasFocus()).toBeTrue();
  });

  it('says that nobody is named yet, without a search', async () => {
    const page = await open([]);
    expect(await (await page.panel())?.heading()).toBe('No speakers yet.');
    expect(router.routeNativeElement?.querySelector('input')).toBeNull();
  });

  it('says what went wrong and tries again when asked to', async () => {
    router = await RouterTestingHarness.create(`/${PATH}`);
    await refuse(AGENDA, 500, { code: 'internal_error', correlationId: 'c-42', Message: '' });
    const failure = await (await look()).failure();
    expect(await failure?.text()).toContain('c-42');
    const again = failure?.retry();
    await answer(AGENDA, agendaOf(named('Ada')));
    await again;
    expect(await (await look()).names()).toEqual(['Ada']);
  });
});
