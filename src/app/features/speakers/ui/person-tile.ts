import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { SpeakerSummary } from '../../../core/events-api/models/session';
import { Portrait } from '../../../shared/ui/portrait/portrait';

/** Portrait, name and title; the whole tile leads to the speaker. What is projected stands below, set off by a hairline. */
@Component({
  selector: 'app-person-tile',
  imports: [Portrait, RouterLink],
  templateUrl: './person-tile.html',
  styleUrl: './person-tile.css',
})
export class PersonTile {
  readonly person = input.required<SpeakerSummary>();
  readonly link = input.required<readonly string[]>();
  /** Level of the heading that holds the name. */
  readonly level = input<2 | 3>(2);
}
