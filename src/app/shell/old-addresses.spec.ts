import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { oldEventAddress } from './old-addresses';

@Component({ template: '' })
class Page {}

describe('addresses of the published sample website', () => {
  const leadsTo = async (address: string): Promise<string> => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: '', pathMatch: 'full', redirectTo: oldEventAddress },
          { path: 'event', pathMatch: 'full', redirectTo: oldEventAddress },
          { path: '**', component: Page },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl(address);
    return router.url;
  };

  it('lead to the event', async () => {
    expect(await leadsTo('/event?id=Contoso_Ltd_Conference')).toBe('/events/Contoso_Ltd_Conference');
    expect(await leadsTo('/?event=Contoso_Ltd_Conference&lang=de')).toBe('/events/Contoso_Ltd_Conference?lang=de');
  });

  it('lead to the list when they name none', async () => {
    expect(await leadsTo('/')).toBe('/events');
    expect(await leadsTo('/event?id=')).toBe('/events');
  });
});
