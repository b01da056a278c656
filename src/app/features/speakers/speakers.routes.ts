import type { Routes } from '@angular/router';

import { SpeakerPage } from './pages/speaker-page';
import { SpeakersPage } from './pages/speakers-page';

/** Below the routes of an event, which give `readableEventId`. */
export const SPEAKERS_ROUTES: Routes = [
  { path: '', title: 'speakers.title', component: SpeakersPage },
  { path: ':speakerId', title: 'speakers.speaker', component: SpeakerPage },
];
