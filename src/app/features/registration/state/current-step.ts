import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';

import { type RegistrationStep, registrationSteps } from '../model/registration-step';

/** The step that stands in the address; undefined below none. */
@Injectable()
export class CurrentStep {
  private readonly route = inject(ActivatedRoute);

  readonly step = toSignal(
    inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map(() => this.read()),
    ),
    { requireSync: true },
  );

  private read(): RegistrationStep | undefined {
    const path = this.route.snapshot.firstChild?.routeConfig?.path;
    return registrationSteps.find((step) => step === path);
  }
}
