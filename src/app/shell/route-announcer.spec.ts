import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, TitleStrategy } from '@angular/router';

import { englishIsThere, provideEnglish } from '../core/i18n/testing/english';
import { TranslatedTitleStrategy } from '../core/page-title/translated-title-strategy';
import { RouteAnnouncer } from './route-announcer';

@Component({ imports: [RouterOutlet], template: '<router-outlet />' })
class Page {}

@Component({
  imports: [RouteAnnouncer, RouterOutlet],
  template: `<main id="main" tabindex="-1"><router-outlet /></main>
    <button type="button">Elsewhere</button><app-route-announcer />`,
})
class Site {}

describe('RouteAnnouncer', () => {
  let site: HTMLElement;
  let router: Router;
  const elsewhere = () => site.querySelector('button');
  const announced = () => site.querySelector('[role=status]')?.textContent;

  beforeEach(async () => {
    const panel = { path: ':id', component: Page, data: { keepsFocus: true } };
    TestBed.configureTestingModule({
      providers: [
        provideEnglish(),
        provideRouter([
          { path: 'events', component: Page, title: 'event.subject' },
          { path: 'agenda', component: Page, title: 'event.tabs.agenda', children: [panel] },
        ]),
        { provide: TitleStrategy, useExisting: TranslatedTitleStrategy },
      ],
    });
    await englishIsThere();
    const fixture = TestBed.createComponent(Site);
    site = fixture.nativeElement as HTMLElement;
    document.body.append(site);
    router = TestBed.inject(Router);
    await go('/events');
    elsewhere()?.focus();
  });

  const go = async (address: string) => {
    await router.navigateByUrl(address);
    await TestBed.inject(ApplicationRef).whenStable();
  };

  it('moves the focus to the new page and says its title', async () => {
    await go('/agenda');
    expect(document.activeElement?.id).toBe('main');
    expect(announced()).toBe('Agenda – Meridian');
  });

  it('stays where it is when only filters change', async () => {
    await go('/events?q=maps');
    expect(document.activeElement).toBe(elsewhere());
  });

  it('leaves the focus to what opens over a page, and when that closes', async () => {
    await go('/agenda');
    elsewhere()?.focus();
    await go('/agenda/7');
    expect(document.activeElement).toBe(elsewhere());
    await go('/agenda');
    expect(document.activeElement).toBe(elsewhere());
  });
});
