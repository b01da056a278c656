import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { Check } from 'typebox/value';
import { ErrorSchema } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import {
  PAYMENT_SIGNATURE_HEADER,
  PAYMENT_TIMESTAMP_HEADER,
  PaymentMessageSchema,
  type PaymentMessageWire,
  PaymentSchema,
} from '../../contract/payment.ts';
import type { Clock } from '../config/clock.ts';
import { ApiError } from '../errors/api-error.ts';
import { checkPaymentSignature } from './payment-signature.ts';
import type { RegistrationDesk } from './registration-desk.ts';

export interface PaymentsOptions {
  readonly desk: RegistrationDesk;
  readonly clock: Clock;
  /** Shared with the payment provider; null: there is none. */
  readonly secret: string | null;
}

const Parameters = Type.Object({ purchaseId: Type.String() });
const schema = { params: Parameters, response: { 200: PaymentSchema, '4xx': ErrorSchema, '5xx': ErrorSchema } };

/** What the payment provider asks and tells, from server to server: no token and no origin, but a signature (`docs/payment.md`). */
export const paymentsRoutes: FastifyPluginCallbackTypebox<PaymentsOptions> = (app, { desk, clock, secret }, done) => {
  // What is signed are the bytes as they came.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));

  const check = (request: FastifyRequest, purchaseId: string): Buffer => {
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const timestamp = headerOf(request, PAYMENT_TIMESTAMP_HEADER);
    checkPaymentSignature(secret, { purchaseId, timestamp, body }, headerOf(request, PAYMENT_SIGNATURE_HEADER), clock());
    return body;
  };

  app.get(paths.payment.pattern, { schema, config: { isOpen: true } }, (request) => {
    check(request, request.params.purchaseId);
    return desk.findPayment(request.params.purchaseId);
  });

  app.post(paths.payment.pattern, { schema, config: { isOpen: true } }, (request) => {
    const { purchaseId } = request.params;
    return desk.settlePayment(purchaseId, messageOf(check(request, purchaseId)));
  });
  done();
};

const headerOf = (request: FastifyRequest, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

/** @throws ApiError `validation_failed` */
function messageOf(body: Buffer): PaymentMessageWire {
  try {
    const message: unknown = JSON.parse(body.toString('utf8'));
    if (Check(PaymentMessageSchema, message)) return message;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ApiError('validation_failed', { details: [{ path: '/status', message: 'must be "completed" or "cancelled"' }] });
}
