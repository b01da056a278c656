import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';

import { englishIsThere, provideEnglish } from '../i18n/testing/english';
import { PageTitle } from './page-title';

describe('PageTitle', () => {
  let pageTitle: PageTitle;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideEnglish()] });
    await englishIsThere();
    pageTitle = TestBed.inject(PageTitle);
  });

  it('names page, event and organisation', () => {
    pageTitle.startPage('event.tabs.agenda');
    pageTitle.setContext('Longitude 2026');
    TestBed.tick();
    expect(TestBed.inject(Title).getTitle()).toBe('Agenda – Longitude 2026 – Meridian');
  });

  it('takes the name that a page gives itself until the next page', () => {
    pageTitle.startPage('event.tabs.agenda');
    pageTitle.namePage('A session');
    expect(pageTitle.full()).toBe('A session – Meridian');
    pageTitle.startPage('event.tabs.passes');
    expect(pageTitle.full()).toBe('Passes – Meridian');
  });

  it('says nothing twice', () => {
    pageTitle.namePage('Meridian');
    expect(pageTitle.full()).toBe('Meridian');
  });
});
