import { inject, Service } from '@angular/core';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';

import { PageTitle } from './page-title';

/** Route titles are translation keys. */
@Service()
export class TranslatedTitleStrategy extends TitleStrategy {
  private readonly pageTitle = inject(PageTitle);

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.pageTitle.startPage(this.buildTitle(snapshot));
  }
}
