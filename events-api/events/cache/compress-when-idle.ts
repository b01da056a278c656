import type { FastifyInstance } from 'fastify';
import type { BodyCache } from './body-cache.ts';

/** How often it is seen whether there is time, in milliseconds. */
const EACH = 1000;
/** The share of the time that this process has been at work, below which it counts as idle. */
const IDLE = 0.1;

/**
 * Makes kept answers smaller while there is nothing else to do: one at a time, on a thread that answers nobody. Stops with the
 * server.
 */
export function compressWhenIdle(app: FastifyInstance, bodies: BodyCache): void {
  let before = performance.eventLoopUtilization();
  let isCompressing = false;
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    if (isCompressing || utilization >= IDLE) return;
    isCompressing = true;
    bodies
      .makeOneSmaller(performance.now())
      .catch((error: unknown) => {
        app.log.error({ err: error }, 'an answer could not be compressed');
      })
      .finally(() => (isCompressing = false));
  }, EACH);
  timer.unref();
  app.addHook('onClose', (_, done) => {
    clearInterval(timer);
    done();
  });
}
