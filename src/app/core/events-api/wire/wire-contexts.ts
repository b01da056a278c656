import { ErrorHandler, inject, Service } from '@angular/core';

import { PORTAL_CONFIG } from '../../config/portal-config';
import type { WireContext } from './wire-context';

/** Makes the context of each translation. What is left out is told to the error handler, each part once. */
@Service()
export class WireContexts {
  private readonly imagesEndpoint = inject(PORTAL_CONFIG).imagesEndpoint;
  private readonly errorHandler = inject(ErrorHandler);
  private readonly told = new Set<string>();

  /** @param path relative to the endpoint and without parameters, so that it holds no token */
  at(path: string): WireContext {
    return { imagesEndpoint: this.imagesEndpoint, leaveOut: (part, reason) => this.tell(path, part, reason) };
  }

  private tell(path: string, part: string, reason: string): void {
    const message = `The portal leaves out a part of ${path} of the Events API: ${part}, ${reason}.`;
    if (this.told.has(message)) return;
    this.told.add(message);
    this.errorHandler.handleError(new Error(message));
  }
}
