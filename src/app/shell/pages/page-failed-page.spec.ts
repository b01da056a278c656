import { TestBed } from '@angular/core/testing';

import { Connection } from '../../core/connection/connection';
import { provideApiTesting } from '../../core/events-api/testing/provide-api-testing';
import { englishIsThere, provideEnglish } from '../../core/i18n/testing/english';
import { PageFailedPage } from './page-failed-page';

describe('PageFailedPage', () => {
  let connection: Connection;

  const open = async () => {
    const fixture = TestBed.createComponent(PageFailedPage);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  beforeEach(async () => {
    sessionStorage.clear();
    TestBed.configureTestingModule({ providers: [provideApiTesting(), provideEnglish()] });
    await englishIsThere();
    spyOn(window, 'fetch').and.rejectWith(new TypeError('Failed to fetch'));
    connection = TestBed.inject(Connection);
  });
  afterEach(() => sessionStorage.clear());

  it('says that there is no connection where nobody answers, also when there was trouble earlier in the visit', async () => {
    await connection.tryAgain();
    expect(connection.recoveries()).toBe(1);
    expect((await open()).querySelector('app-load-failure')).not.toBeNull();
  });

  it('says that it did not help when the site has just been loaded anew', async () => {
    sessionStorage.setItem('portal.reloaded', String(Date.UTC(2026, 2, 1, 12)));
    expect((await open()).textContent).toContain('Try again');
    expect(window.fetch).not.toHaveBeenCalled();
  });
});
