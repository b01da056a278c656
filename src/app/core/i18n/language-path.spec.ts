import { APP_BASE_HREF, Location, LocationStrategy, PlatformLocation } from '@angular/common';
import { MockPlatformLocation } from '@angular/common/testing';
import { TestBed } from '@angular/core/testing';

import { LanguagePath } from './language-path';

describe('LanguagePath', () => {
  const at = (address: string, base = '/') => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        { provide: APP_BASE_HREF, useValue: base },
        { provide: LocationStrategy, useExisting: LanguagePath },
        {
          provide: PlatformLocation,
          useFactory: () => new MockPlatformLocation({ startUrl: `https://portal.example${address}` }),
        },
      ],
    });
    return { path: TestBed.inject(LanguagePath), location: TestBed.inject(Location) };
  };
  const heard = (address: string, base?: string) => {
    const { path, location } = at(address, base);
    return [path.asked, location.path(true)];
  };

  it('takes the language off the beginning of an address', () => {
    expect(heard('/de/events/longitude?day=1#top')).toEqual(['de', '/events/longitude?day=1#top']);
    expect(heard('/pt-BR')).toEqual(['pt-BR', '']);
    expect(heard('/zh-Hant/events')).toEqual(['zh-Hant', '/events']);
    expect(heard('/es-419?q=x')).toEqual(['es-419', '?q=x']);
  });

  it('hears ?lang= too, where old links have it', () => {
    expect(heard('/events?q=x&lang=ja&when=past')).toEqual(['ja', '/events?q=x&when=past']);
    expect(heard('/fr/events?lang=ja')[0]).toBe('fr');
  });

  it('takes no page for a language', () => {
    for (const page of ['/events', '/event?id=x', '/my-registrations', '/page-failed', '/']) {
      expect(heard(page)[0]).withContext(page).toBeUndefined();
      expect(at(page).location.path()).toBe(page === '/' ? '' : page);
    }
  });

  it('says the chosen language in every address, below the folder that the portal stands in', () => {
    const { path, location } = at('/portal/fr/events', '/portal/');
    expect([path.asked, location.path()]).toEqual(['fr', '/events']);
    expect(location.prepareExternalUrl('/events')).toBe('/portal/events');
    path.say('de');
    expect(location.prepareExternalUrl('/events?q=x')).toBe('/portal/de/events?q=x');
    location.go('/events/longitude');
    expect(TestBed.inject(PlatformLocation).pathname).toBe('/portal/de/events/longitude');
    expect(location.path()).toBe('/events/longitude');
  });
});
