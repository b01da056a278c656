import { TestBed } from '@angular/core/testing';

import { PORTAL_CONFIG } from '../../../core/config/portal-config';
import { portalConfig } from '../../../core/events-api/testing/portal-config';
import { englishIsThere, provideEnglish } from '../../../core/i18n/testing/english';
import { measured } from '../data/measured';
import { AccessibilityPage } from './accessibility-page';

describe('AccessibilityPage', () => {
  const open = async (accessibilityContact: string): Promise<HTMLElement> => {
    TestBed.configureTestingModule({
      providers: [provideEnglish(), { provide: PORTAL_CONFIG, useValue: portalConfig({ accessibilityContact }) }],
    });
    await englishIsThere();
    const fixture = TestBed.createComponent(AccessibilityPage);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('tells how many pages were measured, and with what', async () => {
    const page = await open('');
    expect(page.textContent).toContain(`${measured.pages.filter(({ checks }) => checks.length > 0).length} pages`);
    expect(page.textContent).toContain(`axe ${measured.axe}`);
  });

  it('leads to the contact of the configuration, by mail or by web', async () => {
    const page = await open('access@example.org');
    expect(page.querySelector('a')?.getAttribute('href')).toBe('mailto:access@example.org');
  });

  it('sends people to the organiser where the configuration names nobody', async () => {
    const page = await open('');
    expect(page.querySelector('a')).toBeNull();
    expect(page.textContent).toContain('tell the organiser');
  });
});
