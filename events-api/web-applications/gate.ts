import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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
    if (request.routeOptions.config.isOpen) {
      passOpen(request, reply, done);
      return;
    }
    const { fresh } = registry;
    const verdict = fresh && tryToPass(fresh, request, reply);
    if (verdict === 'go on') done();
    if (verdict === 'go on' || verdict === 'answered') return;
    // A refusal is never given from memory: the application may have been made a moment ago.
    const asking = verdict ? registry.latest() : registry.known();
    asking.then((known) => {
      const latest = tryToPass(known, request, reply);
      if (latest === 'go on') done();
      else if (latest instanceof Error) done(latest);
    }, done);
  });
}

/** Lets the page that asked read an answer that is given before the gate, if the page is one that calls at all. */
export async function letOriginRead(
  registry: WebApplicationRegistry,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const { origin } = request.headers;
  if (request.routeOptions.config.isOpen) allowOrigin(reply, '*');
  else if (origin !== undefined && (await registry.known()).hasOrigin(origin))
    allowOrigin(reply.header('vary', 'Origin'), origin);
}

/** Asks the store for nothing: health is asked when the store may be away. */
function passOpen(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  allowOrigin(reply, '*');
  if (request.method === 'OPTIONS') sendPreflight(reply);
  else done();
}

function tryToPass(known: KnownWebApplications, request: FastifyRequest, reply: FastifyReply): 'go on' | 'answered' | Error {
  try {
    return judge(known, request, reply);
  } catch (refusal) {
    return refusal as Error;
  }
}

/** @throws ApiError when the request may not pass */
function judge(known: KnownWebApplications, request: FastifyRequest, reply: FastifyReply): 'go on' | 'answered' {
  const isPreflight = request.method === 'OPTIONS' && !request.is404;
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

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Some clients put the parameter on twice: the first counts. */
function tokenOf(request: FastifyRequest): string | undefined {
  const query = request.query as Query;
  const value = query[TOKEN_PARAMETER] ?? otherwiseSpelled(query);
  return typeof value === 'object' ? value[0] : value;
}

/** Dynamics takes the name of the parameter in any letters. */
function otherwiseSpelled(query: Query): Query[string] {
  const name = Object.keys(query).find((key) => key.toLowerCase() === TOKEN_PARAMETER.toLowerCase());
  return name === undefined ? undefined : query[name];
}
