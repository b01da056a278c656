import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

import { PORTAL_CONFIG } from '../../core/config/portal-config';
import { Language } from '../../core/i18n/language';
import { currentPath } from '../../core/navigation/current-path';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';

@Component({
  selector: 'app-page-header',
  imports: [LanguageSwitch, RouterLink, ThemeSwitch, TranslocoPipe],
  templateUrl: './page-header.html',
  styleUrl: './page-header.css',
})
export class PageHeader {
  protected readonly path = currentPath();
  protected readonly organisation = inject(PORTAL_CONFIG).organisationName;
  protected readonly isLanguageSwitchShown = inject(Language).isSwitchShown;
}
