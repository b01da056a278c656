import { HttpClient, type HttpInterceptorFn } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { SEND_AS_USER } from '../send-as-user';
import { API } from '../testing/portal-config';
import { provideApiTesting } from '../testing/provide-api-testing';

const sendAsUser: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { Authorization: 'Bearer id-token' } }));
const signedIn = { provide: SEND_AS_USER, useValue: sendAsUser };

/** What goes out when the address is asked for. */
function request(address: string) {
  TestBed.inject(HttpClient).get(address).subscribe();
  const call = TestBed.inject(HttpTestingController).expectOne(() => true);
  call.flush({});
  return call.request;
}

describe('the application token', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: provideApiTesting() }));

  it('goes with each call of the Events API, beside its other parameters', () => {
    const { params, url } = request(`${API}registrations/1?key=k`);
    expect(params.get('emApplicationtoken')).toBe('the-token');
    expect(url).toContain('key=k');
  });

  it('goes nowhere else', () => {
    expect(request('https://elsewhere.example/').params.keys()).toEqual([]);
    expect(request('/i18n/en.json').params.keys()).toEqual([]);
    expect(request('https://api.example/health').params.keys()).toEqual([]);
  });
});

describe('the bearer', () => {
  const bearer = (address: string) => request(address).headers.get('Authorization');

  it('is left out while nobody is signed in', () => {
    TestBed.configureTestingModule({ providers: provideApiTesting() });
    expect(bearer(`${API}events/published`)).toBeNull();
  });

  it('goes with calls of the Events API when somebody is', () => {
    TestBed.configureTestingModule({ providers: [provideApiTesting(), signedIn] });
    expect(bearer(`${API}users/authenticated`)).toBe('Bearer id-token');
  });

  it('goes neither elsewhere nor with pictures', () => {
    TestBed.configureTestingModule({ providers: [provideApiTesting(), signedIn] });
    expect(bearer('https://elsewhere.example/')).toBeNull();
    expect(bearer(`${API}speakers/1/image`)).toBeNull();
    expect(bearer(`${API}sponsorships/1/logo?v=2`)).toBeNull();
  });
});
