import type { Routes } from '@angular/router';

export const EVENT_ROUTES: Routes = [];
