import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import { TOKEN_PARAMETER } from '../../contract/paths.ts';
import { ApiError } from '../errors/api-error.ts';
import { allowOrigin, sendPreflight } from './cors.ts';
import type { WebApplication } from './web-application.ts';
import type { KnownWebApplications, WebApplicationRegistry } from './web-application-registry.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Fetched by things that send neither token nor origin (images, health): the gate stands open. */
    isOpen?: boolean;
  }
}

const DECORATOR = 'webApplication';

/**
 * Puts the gate before every route: contract 1.3. No token or no `Origin` is 400, an unknown or inactive token or another
 * origin 401. An origin that some active web application has may read its refusals; others may not.
 */
export function guardRoutes(app: FastifyInstance, registry: WebApplicationRegistry): void {
  app.decorateRequest(DECORATOR, null);
  app.addHook('onRequest', (request, reply, done) => {
    const { fresh } = registry;
    if (fresh) {
      pass(fresh, request, reply, done);
      return;
    }
    registry.known().then((known) => {
      pass(known, request, reply, done);
    }, done);
  });
}

function pass(known: KnownWebApplications, request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void {
  try {
    if (judge(known, request, reply) === 'go on') done();
  } catch (refusal) {
    done(refusal as Error);
  }
}

/** @throws ApiError when the request may not pass */
function judge(known: KnownWebApplications, request: FastifyRequest, reply: FastifyReply): 'go on' | 'answered' {
  const isPreflight = request.method === 'OPTIONS' && !request.is404;
  if (request.routeOptions.config.isOpen) {
    allowOrigin(reply, '*');
    return isPreflight ? sendPreflight(reply) : 'go on';
  }
  const { origin } = request.headers;
  const isKnownOrigin = origin !== undefined && known.hasOrigin(origin);
  reply.header('vary', 'Origin');
  if (isKnownOrigin) allowOrigin(reply, origin);
  if (isPreflight) return answerPreflight(reply, origin, isKnownOrigin);
  if (!request.is404) request.setDecorator<WebApplication>(DECORATOR, admit(known, tokenOf(request), origin));
  return 'go on';
}

/** The web application that a request has shown the token of. */
export function webApplicationOf(request: FastifyRequest): WebApplication {
  return request.getDecorator<WebApplication>(DECORATOR);
}

/**
 * The token is not asked for: a browser that is refused here cannot show its page why, so the refusal waits for the call itself.
 */
function answerPreflight(reply: FastifyReply, origin: string | undefined, isKnownOrigin: boolean): 'answered' {
  if (!origin) throw new ApiError('origin_missing');
  if (!isKnownOrigin) throw new ApiError('origin_not_allowed');
  return sendPreflight(reply);
}

function admit(known: KnownWebApplications, token: string | undefined, origin: string | undefined): WebApplication {
  if (!token) throw new ApiError('token_missing');
  if (!origin) throw new ApiError('origin_missing');
  const application = known.findByToken(token);
  if (!application) throw new ApiError('token_invalid');
  if (application.origin !== origin) throw new ApiError('origin_not_allowed');
  return application;
}

/** Some clients put the parameter on twice: the first counts. */
function tokenOf(request: FastifyRequest): string | undefined {
  const value = (request.query as Readonly<Record<string, string | readonly string[] | undefined>>)[TOKEN_PARAMETER];
  return typeof value === 'object' ? value[0] : value;
}
