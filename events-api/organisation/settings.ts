import Type from 'typebox';
import { Blank, Flag, WebAddress } from './fields.ts';

/** Event administration: rules that hold for the whole organisation. */
export const OrganisationSettingsSchema = Type.Object(
  {
    contactMatchingStrategy: Type.Optional(
      Type.Union(
        [
          Type.Literal('email'),
          Type.Literal('firstAndLastName'),
          Type.Literal('emailAndFirstAndLastName'),
          Type.Literal('emailAndEventOwner'),
        ],
        { default: 'emailAndFirstAndLastName', description: 'What has to be equal for two people to be one contact.' },
      ),
    ),
    enableDemoPaymentConfirmation: Flag(
      false,
      'A page that says “paid” for every purchase. Anybody can then have a pass for nothing: for demos only.',
    ),
    purchaseTimeoutMinutes: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1440, default: 50, description: 'How long a purchase holds its seats.' }),
    ),
    sendMailToAttendees: Flag(false, 'Every attendee gets mail about the own registration.'),
    sendMailToPurchaser: Flag(false, 'Whoever registers others while signed in gets mail about it.'),
    allowRepeatedRegistrations: Flag(false, 'Who is registered for an event may be registered for it once more.'),
    invitationHours: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 720,
        default: 24,
        description: 'How long an invitation from the waiting list holds its seat.',
      }),
    ),
    paymentPageUrl: Blank(WebAddress, 'Where people pay; null: there is no payment provider.'),
  },
  { additionalProperties: false },
);
