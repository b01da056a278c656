import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import { RichText } from '../../../shared/ui/rich-text/rich-text';

@Component({
  selector: 'app-event-about',
  imports: [RichText, TranslocoPipe],
  template: `
    <section class="section sheet" aria-labelledby="about">
      <div class="section-head">
        <h2 id="about">{{ 'event.about' | transloco }}</h2>
      </div>
      <app-rich-text class="section-body-narrow" [text]="description()" [lang]="lang()" />
    </section>
  `,
  styleUrl: './event-about.css',
})
export class EventAbout {
  readonly description = input.required<string>();
  readonly lang = input<string | null>(null);
}
