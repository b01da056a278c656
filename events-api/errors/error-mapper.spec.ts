import { ApiError } from './api-error.ts';
import { errorWire, toApiError } from './error-mapper.ts';

const fastifyError = (statusCode: number) => Object.assign(new Error('as Fastify says it'), { statusCode });

describe('the error mapper', () => {
  it('leaves a refusal as it is', () => {
    const refusal = new ApiError('event_not_found');
    expect(toApiError(refusal)).toBe(refusal);
    expect(refusal.status).toBe(404);
  });

  it('says nothing of what nobody foresaw', () => {
    for (const thrown of [new Error('secret'), 'secret', undefined, fastifyError(500)]) {
      const error = toApiError(thrown);
      expect([error.code, error.status]).toEqual(['internal_error', 500]);
      expect(errorWire(error, 'id')).toEqual({
        Message: 'Something went wrong on our side.',
        code: 'internal_error',
        correlationId: 'id',
        details: null,
      });
    }
  });

  it('gives the refusals of the framework codes of ours', () => {
    const codes = [400, 404, 413, 415, 418].map((status) => toApiError(fastifyError(status)).code);
    expect(codes).toEqual(['bad_request', 'not_found', 'payload_too_large', 'unsupported_media_type', 'bad_request']);
  });

  it('says where a body is not as it should be', () => {
    const thrown = Object.assign(new Error(), {
      statusCode: 400,
      validation: [{ instancePath: '/attendees/0', message: 'must be object' }],
    });
    expect(errorWire(toApiError(thrown), 'id').details).toEqual([{ path: '/attendees/0', message: 'must be object' }]);
  });
});
