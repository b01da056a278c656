import { Component, input } from '@angular/core';

import type { Sponsorship } from '../../../core/events-api/models/sponsorship';
import { RichText } from '../../../shared/ui/rich-text/rich-text';
import { SponsorMark } from './sponsor-mark';

/** One sponsor: logo or name, leading to the firm's own site, and what it says of itself where there is room for it. */
@Component({
  selector: 'app-sponsor-entry',
  imports: [RichText, SponsorMark],
  templateUrl: './sponsor-entry.html',
  styleUrl: './sponsor-entry.css',
})
export class SponsorEntry {
  readonly sponsorship = input.required<Sponsorship>();
  readonly rank = input.required<1 | 2 | 3>();
  readonly isDetailed = input(false);
}
