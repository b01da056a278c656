import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { Icon } from '../../../shared/ui/icon/icon';
import { RichText } from '../../../shared/ui/rich-text/rich-text';

/** The organiser's message on top of the page. */
@Component({
  selector: 'app-organiser-note',
  imports: [Icon, RichText, TranslocoPipe],
  template: `
    <div class="sheet" role="note">
      <p class="tag"><app-icon name="info" size="s" />{{ 'event.fromOrganiser' | transloco }}</p>
      <app-rich-text [text]="message()" [lang]="lang()" />
    </div>
  `,
  styleUrl: './organiser-note.css',
})
export class OrganiserNote {
  readonly message = input.required<string>();
  readonly lang = input<string | null>(null);
}
