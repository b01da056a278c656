import fastify, { type FastifyInstance } from 'fastify';
import type { ErrorCode } from '../../contract/error-codes.ts';
import { ApiError } from './api-error.ts';
import { handleErrors } from './error-handler.ts';

describe('the error handler', () => {
  let app: FastifyInstance;

  beforeEach(() => {
    app = fastify();
    handleErrors(app);
    app.get<{ Params: { code: ErrorCode } }>('/:code', ({ params }) => {
      throw new ApiError(params.code);
    });
  });

  afterEach(() => app.close());

  it('answers with the status of the code, and is never kept', async () => {
    const { statusCode, headers } = await app.inject('/event_not_found');
    expect([statusCode, headers['cache-control'], headers['retry-after']]).toEqual([404, 'no-store', undefined]);
  });

  it('says when to try again what may work later', async () => {
    for (const code of ['too_many_requests', 'overloaded']) {
      expect((await app.inject(`/${code}`)).headers['retry-after']).toBe('5');
    }
  });
});
