import type { FastifyContextConfig, FastifyInstance, HTTPMethods } from 'fastify';
import { ApiError } from './api-error.ts';

interface KnownRoute {
  readonly methods: Set<string>;
  readonly config: FastifyContextConfig | undefined;
}

/**
 * Lets every address answer the methods it does not have with 405 and `Allow` instead of 404, and OPTIONS with the preflight
 * that the gate sends. Call it first; call what it returns when all routes stand.
 */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const known = new Map<string, KnownRoute>();
  let isDone = false;
  app.addHook('onRoute', ({ url, method, config }) => {
    if (isDone) return;
    const route = known.get(url) ?? { methods: new Set<string>(), config };
    for (const name of [method].flat()) route.methods.add(name);
    known.set(url, route);
  });
  return () => {
    isDone = true;
    for (const [url, route] of known) refuseOthers(app, url, route);
  };
}

function refuseOthers(app: FastifyInstance, url: string, { methods, config }: KnownRoute): void {
  const others = app.supportedMethods.filter((method) => !methods.has(method)) as HTTPMethods[];
  const allow = [...methods, 'OPTIONS'].join(', ');
  app.route({
    method: others,
    url,
    exposeHeadRoute: false,
    config: config ?? {},
    onRequest: async (_, reply) => {
      reply.header('allow', allow);
      throw new ApiError('method_not_allowed');
    },
    handler: () => Promise.resolve(),
  });
}
