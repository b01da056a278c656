import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { OverloadLimits } from '../config/overload-limits.ts';
import { ApiError } from '../errors/api-error.ts';

/** In seconds. */
const RETRY_AFTER = 5;

class Overloaded extends ApiError {
  constructor() {
    super('overloaded');
  }
}

/** Refuses every call below `api` while memory is nearly full; what stands beside it still answers. */
export async function refuseUnderPressure(api: FastifyInstance, { maxHeapUsed }: OverloadLimits): Promise<void> {
  await api.register(underPressure, {
    maxHeapUsedBytes: maxHeapUsed,
    retryAfter: RETRY_AFTER,
    customError: Overloaded,
  });
}
