import type { FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { ErrorSchema } from '../../contract/error.ts';
import { paths } from '../../contract/paths.ts';
import { PaymentSchema } from '../../contract/payment.ts';
import { webApplicationOf } from '../web-applications/gate.ts';
import type { RegistrationDesk } from './registration-desk.ts';

const schema = {
  params: Type.Object({ readableEventId: Type.String(), purchaseId: Type.String() }),
  response: { 200: PaymentSchema, '4xx': ErrorSchema, '5xx': ErrorSchema },
};

/** What whoever has made a purchase asks of it while it is not paid (docs/decisions/0023-paying-and-coming-back.md). */
export const purchasesRoutes: FastifyPluginCallbackTypebox<{ readonly desk: RegistrationDesk }> = (app, { desk }, done) => {
  app.get(paths.eventPurchase.pattern, { schema }, (request) =>
    desk.findPurchase({ ...request.params, webApplicationId: webApplicationOf(request).id }),
  );

  app.post(paths.eventPurchaseCancel.pattern, { schema }, (request) =>
    desk.cancelPurchase({ ...request.params, webApplicationId: webApplicationOf(request).id }),
  );
  done();
};
