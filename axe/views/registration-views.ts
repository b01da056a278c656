import type { Visitor } from '../../e2e/steps/visitor.ts';
import { type View, viewsOf } from './view.ts';

const EVENT = 'events/:readableEventId';
const PASSES = '/events/longitude/passes';

async function toAttendees(visitor: Visitor, pass: string): Promise<void> {
  await visitor.press(`One more, ${pass}`);
  await visitor.follow('Continue');
  await visitor.seesHeading('Who is coming?');
}

const mirjam = { firstName: 'Mirjam', lastName: 'Öztürk', email: 'mirjam@example.org' };

async function toCheck(visitor: Visitor, pass: string): Promise<void> {
  await toAttendees(visitor, pass);
  await visitor.entersAttendee(1, mirjam);
  await visitor.press('Check and confirm');
  await visitor.seesHeading('Is everything right?');
}

export const registrationViews: readonly View[] = [
  ...viewsOf(`${EVENT}/passes`, {
    'nothing chosen': PASSES,
    'two chosen': {
      path: PASSES,
      steps: async (visitor) => {
        await visitor.press('One more, Full programme');
        await visitor.press('One more, Full programme');
        await visitor.sees('€780.00');
      },
    },
    'sold out': '/events/ledger-and-law-forum/passes',
    'none needed': '/events/static-clinic/passes',
  }),
  ...viewsOf(`${EVENT}/register`, {
    past: '/events/quiet-systems/register',
    closed: '/events/nordic-accessibility-roundtable/register',
    'not open yet': '/events/open-archive-week/register',
  }),
  ...viewsOf(`${EVENT}/register`, { 'server silent': '/events/longitude/register' }, 'silent'),
  ...viewsOf(`${EVENT}/register/pass`, {
    'nothing chosen': '/events/longitude/register/pass',
    'none chosen where one is needed': {
      path: '/events/longitude/register/pass',
      steps: async (visitor) => {
        await visitor.press('Continue');
        await visitor.sees('Choose at least one pass to go on.');
      },
    },
  }),
  ...viewsOf(`${EVENT}/register/sessions`, {
    'own agenda': '/events/saturday-of-small-machines/register/sessions',
    'none chosen where one is needed': {
      path: '/events/saturday-of-small-machines/register/sessions',
      steps: async (visitor) => {
        await visitor.press('Continue');
        await visitor.sees('Choose at least one session to go on.');
      },
    },
  }),
  ...viewsOf(`${EVENT}/register/attendees`, {
    empty: { path: PASSES, steps: (visitor) => toAttendees(visitor, 'Online') },
    'with errors': {
      path: PASSES,
      steps: async (visitor) => {
        await toAttendees(visitor, 'Online');
        await visitor.press('Check and confirm');
        await visitor.sees('3 things to correct');
      },
    },
    'questions of every type, unanswered': {
      path: '/events/small-batch/passes',
      steps: async (visitor) => {
        await toAttendees(visitor, 'Founder');
        await visitor.press('Check and confirm');
        await visitor.sees(/things to correct/);
      },
    },
  }),
  ...viewsOf(`${EVENT}/register/check`, {
    'to confirm': { path: PASSES, steps: (visitor) => toCheck(visitor, 'Online') },
    'waiting list': {
      path: '/events/reading-room/register/attendees',
      steps: async (visitor) => {
        await visitor.entersAttendee(1, mirjam);
        await visitor.press('Check and confirm');
        await visitor.sees('No seat is free at the moment.');
      },
    },
  }),
  ...viewsOf(`${EVENT}/register/payment`, {
    demo: {
      path: PASSES,
      steps: async (visitor) => {
        await toCheck(visitor, 'Full programme');
        await visitor.press(/^Register and pay/);
        await visitor.seesHeading('Payment');
      },
    },
  }),
  ...viewsOf(`${EVENT}/registration`, { received: '/events/longitude/registration' }),
  ...viewsOf(`${EVENT}/registration/:registrationId`, {
    registered: ({ registrations }) => registrations['registered'] ?? '',
    'asked whether to cancel': {
      path: ({ registrations }) => registrations['registered'] ?? '',
      steps: async (visitor) => {
        await visitor.press('Cancel this registration');
        await visitor.sees('Give this seat back for good?');
      },
    },
    cancelled: ({ registrations }) => registrations['cancelled'] ?? '',
    'waiting list': ({ registrations }) => registrations['waitlisted'] ?? '',
    'seat offered': ({ registrations }) => registrations['invited'] ?? '',
    'not found': '/events/longitude/registration/00000000-0000-4000-8000-000000000000?key=wrong',
  }),
];
