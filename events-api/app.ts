import { randomUUID } from 'node:crypto';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController, type onSendHookHandler } from 'fastify';
import { API_BASE } from '../contract/paths.ts';
import { calendarRoutes } from './calendar/calendar.routes.ts';
import { CaptchaSecret } from './captcha/captcha-secret.ts';
import { captchaRoutes } from './captcha/captcha.routes.ts';
import { checkInsRoutes } from './check-ins/check-ins.routes.ts';
import type { Clock } from './config/clock.ts';
import { publicAddressOf, type ServerConfig } from './config/config.ts';
import { answerUnroutable, handleErrors } from './errors/error-handler.ts';
import { answerOtherMethods } from './errors/other-methods.ts';
import { eventsRoutes } from './events/events.routes.ts';
import { imagesRoutes } from './events/images.routes.ts';
import { Reads } from './events/reads.ts';
import { healthRoutes } from './health/health.routes.ts';
import { makeHttpServer } from './http-server.ts';
import { checkCallers } from './identity/caller.ts';
import { usersRoutes } from './identity/users.routes.ts';
import { listeningPort } from './listening-port.ts';
import { logRequests } from './logging/request-log.ts';
import { openApiRoutes } from './open-api.routes.ts';
import { answerBrokenRequest } from './limits/answer-broken-request.ts';
import { closeConnectionsWhenStopping } from './limits/close-connections-when-stopping.ts';
import { limitRates } from './limits/limit-rates.ts';
import { refuseUnderPressure } from './limits/refuse-under-pressure.ts';
import { limitWritesUnderWay } from './limits/limit-writes-under-way.ts';
import { readEmptyBodies } from './limits/read-empty-bodies.ts';
import { refuseLongAddresses } from './limits/refuse-long-addresses.ts';
import { writeOutbox } from './mails/outbox.ts';
import { sendMails } from './mails/send-mails.ts';
import { measureAnswers } from './metrics/measure-answers.ts';
import type { Metrics } from './metrics/metrics.ts';
import { registrationsRoutes } from './registrations/registrations.routes.ts';
import type { RegistrationListener, SeatCounter } from './registrations/write-batch.ts';
import type { Store } from './store/store.ts';
import { StoreWatch } from './store/store-watch.ts';
import { ticketsRoutes } from './tickets/tickets.routes.ts';
import { guardRoutes, letOriginRead } from './web-applications/gate.ts';
import { WebApplicationRegistry } from './web-applications/web-application-registry.ts';

/** What the server is put together from. The store stays open when the server closes: whoever opened it closes it. */
export interface AppParts {
  readonly config: ServerConfig;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: FastifyBaseLogger;
  /** Where figures are kept, if anybody asks for them. */
  readonly metrics?: Metrics;
  /** Another way to count seats, or to hear of what has changed, for tests that prove that the usual one is needed. */
  readonly countSeats?: SeatCounter;
  readonly tell?: RegistrationListener;
}

/** In bytes. Ten attendees with long answers stay far below it. */
const BODY_LIMIT = 256 * 1024;

/** Puts the server together without listening. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, store, log } = parts;
  const app = fastify({
    loggerInstance: log,
    // Fastify's own lines about a request quote its whole address, token included.
    logController: new LogController({ disableRequestLogging: true }),
    // One log for all: a child for each request costs as much as the rest of a read. Lines name the correlation id themselves.
    childLoggerFactory: (logger) => logger,
    serverFactory: (listener) => makeHttpServer(listener, config.tls, config.connections),
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    bodyLimit: BODY_LIMIT,
    // As Dynamics does: clients in the field put addresses together by hand. Ids keep their letters.
    routerOptions: { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true, caseSensitive: false },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: (error, socket) => {
      answerBrokenRequest(log, error, socket);
    },
    forceCloseConnections: 'idle',
    // What still comes over an open connection while the server stops is answered, and the connection closed with it.
    return503OnClosing: false,
  });
  const watch = new StoreWatch(store);

  logRequests(app);
  if (parts.metrics) measureAnswers(app, parts.metrics);
  handleErrors(app);
  const refuseOtherMethods = answerOtherMethods(app);
  const registry = new WebApplicationRegistry(store.db, watch);
  limitRates(app, config.rateLimits, (request, reply) => letOriginRead(registry, request, reply));
  guardRoutes(app, registry);
  refuseLongAddresses(app);
  readEmptyBodies(app);
  seeOwnWrites(app, watch);
  closeConnectionsWhenStopping(app);

  await app.register(healthRoutes, { db: store.db });
  await app.register((api) => registerApi(api, parts, watch), { prefix: `/${API_BASE}` });
  refuseOtherMethods();
  return app;
}

async function registerApi(api: FastifyInstance, parts: AppParts, watch: StoreWatch): Promise<void> {
  const { config, store, clock, metrics } = parts;
  const publicAddress = (): string => publicAddressOf(config, listeningPort(api));
  await refuseUnderPressure(api, config.overload);
  limitWritesUnderWay(api, config.overload);
  checkCallers(api, parts);
  const reads = new Reads(store.db, watch);
  metrics?.watchAnswersBuilt(() => reads.bodies.built);
  await api.register(eventsRoutes, { reads, publicAddress, clock });
  await api.register(imagesRoutes, { db: store.db });
  await api.register(calendarRoutes, { db: store.db, clock, publicAddress });
  await api.register(checkInsRoutes, { store, clock });
  await api.register(ticketsRoutes, { db: store.db, clock });
  await api.register(openApiRoutes, { publicAddress });
  await api.register(usersRoutes);
  const captchaSecret = new CaptchaSecret(store.db);
  await api.register(captchaRoutes, { db: store.db, secret: captchaSecret, clock, publicAddress });
  await api.register(registrationsRoutes, {
    ...parts,
    tell: parts.tell ?? writeOutbox(store.db),
    captchaSecret,
    ...(metrics && { measures: metrics }),
  });
  sendMails(api, { config, store, clock, publicAddress });
}

/** Whoever has just registered is to find the seat gone: after a write the next reader looks at the store again. */
function seeOwnWrites(app: FastifyInstance, watch: StoreWatch): void {
  app.addHook('onRoute', (route) => {
    if (route.method !== 'POST') return;
    const touch: onSendHookHandler = (_request, _reply, payload, done) => {
      watch.touch();
      done(null, payload);
    };
    route.onSend = [route.onSend ?? [], touch].flat();
  });
}
