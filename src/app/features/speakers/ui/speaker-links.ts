import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

import type { SpeakerLink } from '../../../core/events-api/models/speaker';
import { Icon } from '../../../shared/ui/icon/icon';

/** Where else somebody can be read. The target is not told where the link was followed. */
@Component({
  selector: 'app-speaker-links',
  imports: [Icon, TranslocoPipe],
  template: `
    <ul [attr.aria-label]="'speakers.links' | transloco">
      @for (link of links(); track link.url) {
        <li>
          <a class="link" [href]="link.url" rel="noopener noreferrer nofollow">
            @if (link.title; as title) {
              <bdi>{{ title }}</bdi>
            } @else {
              {{ 'speakers.link.' + link.kind | transloco }}
            }
            <app-icon name="external" />
          </a>
        </li>
      }
    </ul>
  `,
  styleUrl: './speaker-links.css',
})
export class SpeakerLinks {
  readonly links = input.required<readonly SpeakerLink[]>();
}
