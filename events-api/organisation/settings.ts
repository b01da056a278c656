import Type from 'typebox';

/** Event administration: rules that hold for the whole organisation. */
export const OrganisationSettingsSchema = Type.Object(
  {
    contactMatchingStrategy: Type.Optional(
      Type.Union([
        Type.Literal('email'),
        Type.Literal('firstAndLastName'),
        Type.Literal('emailAndFirstAndLastName'),
        Type.Literal('emailAndEventOwner'),
      ]),
    ),
    enableDemoPaymentConfirmation: Type.Optional(Type.Boolean()),
    purchaseTimeoutMinutes: Type.Optional(Type.Integer({ minimum: 1, maximum: 1440 })),
  },
  { additionalProperties: false },
);
