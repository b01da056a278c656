import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { OLD_ADDRESSES } from './old-addresses';

@Component({ template: '' })
class Page {}

describe('addresses of the published sample website', () => {
  const leadsTo = async (address: string): Promise<string> => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [provideRouter([...OLD_ADDRESSES, { path: '**', component: Page }])] });
    const router = TestBed.inject(Router);
    await router.navigateByUrl(address);
    return router.url;
  };

  it('lead to the event', async () => {
    expect(await leadsTo('/event?id=Contoso_Ltd_Conference')).toBe('/events/Contoso_Ltd_Conference');
    expect(await leadsTo('/?event=Contoso_Ltd_Conference&lang=de')).toBe('/events/Contoso_Ltd_Conference?lang=de');
    expect(await leadsTo('/home?event=Contoso')).toBe('/events/Contoso');
  });

  const pages = [
    ['/event/sessions?id=Contoso', '/events/Contoso/agenda'],
    ['/event/session-tracks?id=Contoso', '/events/Contoso/agenda'],
    ['/event/speakers?id=Contoso', '/events/Contoso/speakers'],
    ['/event/speakers?id=Contoso&speakerId=p%2F1', '/events/Contoso/speakers/p%2F1'],
    ['/event?id=Contoso&speakerId=p-1', '/events/Contoso/speakers/p-1'],
    ['/event/pass-information?id=Contoso', '/events/Contoso/passes'],
    ['/event/registration?id=Contoso&utm_source=mail', '/events/Contoso/register?utm_source=mail'],
    ['/event/payment?id=Contoso', '/events/Contoso/register'],
    ['/event/confirmation?id=Contoso', '/events/Contoso'],
    ['/event/confirmation', '/events'],
    ['/event/whatever?id=Contoso', '/events/Contoso'],
    ['/myregistrations', '/my-registrations'],
  ] as const;
  for (const [old, now] of pages) it(`lead from ${old} to ${now}`, async () => expect(await leadsTo(old)).toBe(now));

  it('lead to the list when they name none', async () => {
    expect(await leadsTo('/')).toBe('/events');
    expect(await leadsTo('/event?id=')).toBe('/events');
    expect(await leadsTo('/event/sessions')).toBe('/events');
  });
});
