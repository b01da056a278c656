import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';

import { API } from '../events-api/testing/portal-config';
import { provideApiTesting } from '../events-api/testing/provide-api-testing';
import { RegistrationPageUserActions } from './authenticated-user.actions';
import { authenticatedUserFeature } from './authenticated-user.feature';
import { provideAuthenticatedUser } from './provide-authenticated-user';

const nobody = { id: null, firstName: null, lastName: null, email: null, isAnonymous: true };

describe('the authenticated user in the Store', () => {
  let store: Store;
  let http: HttpTestingController;
  const session = () => store.selectSignal(authenticatedUserFeature.selectSession)();
  const open = () => store.dispatch(RegistrationPageUserActions.opened());
  const call = () => http.expectOne((request) => request.url === `${API}users/authenticated`);

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideStore(), provideEffects(), provideAuthenticatedUser(), provideApiTesting()],
    });
    store = TestBed.inject(Store);
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => http.verify());

  it('is not asked for before a page wants to know', () => {
    expect(session()).toEqual({ status: 'unknown' });
  });

  it('is asked for once', () => {
    open();
    expect(session()).toEqual({ status: 'signingIn' });
    open();
    call().flush(nobody);
    open();
    expect(session()).toEqual({ status: 'signedOut' });
  });

  it('is known by name when signed in', () => {
    open();
    call().flush({ id: 'c-1', firstName: 'Noor', lastName: 'Al-Hadidi', email: null, isAnonymous: false });
    expect(session()).toEqual({
      status: 'signedIn',
      user: { id: 'c-1', firstName: 'Noor', lastName: 'Al-Hadidi', email: null },
    });
  });

  it('is asked for again only after a failure', () => {
    open();
    call().flush(null, { status: 503, statusText: 'Busy' });
    expect(session()).toEqual({ status: 'unavailable' });
    open();
    call().flush(nobody);
    expect(session()).toEqual({ status: 'signedOut' });
  });
});
