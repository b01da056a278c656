import type { FastifyInstance } from 'fastify';
import type { RegistrationDesk } from './registration-desk.ts';

/** How long counts that somebody keeps in memory may still show a hold that has run out, in milliseconds. */
const SWEEP_INTERVAL = 1000;

/** Looks for holds that have run out and for waiting lists to serve, as long as the server runs. */
export function sweepRegistrations(app: FastifyInstance, desk: RegistrationDesk): void {
  let timer: NodeJS.Timeout | undefined;
  const sweep = (): void => {
    desk
      .sweep()
      .catch((error: unknown) =>
        app.log.warn({ err: error }, 'holds that have run out are not marked, and waiting lists not served'),
      );
  };
  app.addHook('onReady', (next) => {
    timer = setInterval(sweep, SWEEP_INTERVAL).unref();
    next();
  });
  app.addHook('onClose', (_, next) => {
    clearInterval(timer);
    next();
  });
}
