import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

import { PageFooter } from './shell/page-footer';
import { PageHeader } from './shell/header/page-header';
import { RouteAnnouncer } from './shell/route-announcer';
import { SkipLink } from './shell/skip-link';

@Component({
  selector: 'app-root',
  imports: [PageFooter, PageHeader, RouteAnnouncer, RouterOutlet, SkipLink],
  templateUrl: './app.html',
  styleUrl: './app.css',
})
export class App {}
