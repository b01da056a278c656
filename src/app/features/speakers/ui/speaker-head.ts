import { Component, input } from '@angular/core';

import type { Speaker } from '../../../core/events-api/models/speaker';
import { Portrait } from '../../../shared/ui/portrait/portrait';
import { SpeakerLinks } from './speaker-links';

/** Portrait, name, title and links of one speaker, on the sheet. */
@Component({
  selector: 'app-speaker-head',
  imports: [Portrait, SpeakerLinks],
  template: `
    <app-portrait [name]="speaker().name" [seed]="speaker().id" [image]="speaker().image" />
    <div>
      <h1>
        <bdi>{{ speaker().name }}</bdi>
      </h1>
      @if (speaker().title; as title) {
        <p dir="auto">{{ title }}</p>
      }
      @if (speaker().links.length > 0) {
        <app-speaker-links [links]="speaker().links" />
      }
    </div>
  `,
  styleUrl: './speaker-head.css',
  host: { class: 'sheet' },
})
export class SpeakerHead {
  readonly speaker = input.required<Speaker>();
}
