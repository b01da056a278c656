import type { FastifyInstance } from 'fastify';
import type { RegistrationDesk } from './registration-desk.ts';

/** How long counts that somebody keeps in memory may still show a hold that has run out, in milliseconds. */
const SWEEP_INTERVAL = 1000;
/** In milliseconds. */
const FORGET_INTERVAL = 60_000;

/** Looks for holds that have run out and for waiting lists to serve, and forgets what is old, as long as the server runs. */
export function sweepRegistrations(app: FastifyInstance, desk: RegistrationDesk): void {
  every(app, SWEEP_INTERVAL, 'holds that have run out are not marked, and waiting lists not served', () => desk.sweep());
  every(app, FORGET_INTERVAL, 'old answers are not forgotten', () => desk.forget());
}

function every(app: FastifyInstance, milliseconds: number, otherwise: string, act: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  app.addHook('onReady', (next) => {
    timer = setInterval(() => {
      act().catch((error: unknown) => {
        app.log.warn({ err: error }, otherwise);
      });
    }, milliseconds).unref();
    next();
  });
  app.addHook('onClose', (_, next) => {
    clearInterval(timer);
    next();
  });
}
