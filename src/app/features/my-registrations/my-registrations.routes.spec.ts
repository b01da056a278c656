import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';

import { provideApiTesting } from '../../core/events-api/testing/provide-api-testing';
import { MY_REGISTRATIONS_ROUTES } from './my-registrations.routes';

describe('The way to my registrations', () => {
  it('leads who is not signed in to sign in and back, and asks the server nothing about anybody', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideApiTesting(),
        provideRouter([
          { path: 'my-registrations', children: MY_REGISTRATIONS_ROUTES },
          { path: '**', children: [] },
        ]),
      ],
    });
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/my-registrations');
    expect(router.url).toContain('/sign-in?to=%2Fmy-registrations');
    TestBed.inject(HttpTestingController).expectNone(() => true);
  });
});
