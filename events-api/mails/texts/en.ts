import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : ` You are number ${position} in line.`);

export const en: MailTexts = {
  greeting: (name) => `Dear ${name},`,
  kinds: {
    registered: {
      subject: ({ event }) => `You are registered: ${event}`,
      lead: ({ event }) => `You are registered for ${event}. We look forward to seeing you.`,
    },
    waitlisted: {
      subject: ({ event }) => `You are on the waiting list: ${event}`,
      lead: ({ event, position }) =>
        `All seats at ${event} are taken, so you are on the waiting list.${place(position)} We will write to you as soon as a seat comes free.`,
    },
    promoted: {
      subject: ({ event }) => `You have a seat: ${event}`,
      lead: ({ event }) => `A seat has come free and it is yours: you are now registered for ${event}.`,
    },
    invited: {
      subject: ({ event }) => `A seat is kept for you: ${event}`,
      lead: ({ event, until }) =>
        `A seat at ${event} has come free. It is kept for you until ${until}. Please accept it by then.`,
    },
    invitationExpired: {
      subject: ({ event }) => `Your invitation has expired: ${event}`,
      lead: ({ event }) =>
        `The seat at ${event} that was kept for you has not been accepted in time and was given to somebody else.`,
    },
    cancelled: {
      subject: ({ event }) => `Your registration is cancelled: ${event}`,
      lead: ({ event }) => `Your registration for ${event} is cancelled, with all its sessions.`,
    },
    sessionRegistered: {
      subject: ({ session }) => `You are registered for a session: ${session}`,
      lead: ({ event, session }) => `You are registered for the session “${session}” at ${event}.`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `You are on the waiting list of a session: ${session}`,
      lead: ({ event, session, position }) =>
        `All seats of the session “${session}” at ${event} are taken, so you are on its waiting list.${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `You have a seat in a session: ${session}`,
      lead: ({ event, session }) => `A seat has come free: you are now registered for the session “${session}” at ${event}.`,
    },
    sessionInvited: {
      subject: ({ session }) => `A seat in a session is kept for you: ${session}`,
      lead: ({ event, session, until }) =>
        `A seat in the session “${session}” at ${event} has come free. It is kept for you until ${until}. Please accept it by then.`,
    },
    sessionCancelled: {
      subject: ({ session }) => `Your session is cancelled: ${session}`,
      lead: ({ event, session }) =>
        `Your seat in the session “${session}” at ${event} is cancelled. Your registration for the event stays as it is.`,
    },
    purchaserSummary: {
      subject: ({ event }) => `Your registrations: ${event}`,
      lead: ({ event }) => `Thank you for registering others for ${event}. This is what became of it.`,
    },
  },
  colon: ': ',
  labels: {
    when: 'When',
    where: 'Where',
    pass: 'Pass',
    registrationNumber: 'Registration number',
    sessions: 'Sessions',
    attendees: 'Attendees',
  },
  states: {
    registered: 'registered',
    waitlisted: (position) => (position === null ? 'on the waiting list' : `on the waiting list, number ${position}`),
    invited: (until) => `seat kept until ${until}`,
    onHold: 'on hold until you have a seat at the event',
    pendingPayment: 'waiting for payment',
    cancelled: 'cancelled',
  },
  links: {
    registration: 'See or cancel your registration',
    accept: 'Accept the seat',
    calendar: 'Add it to your calendar',
  },
  linkIsPersonal: 'These links are personal. Please do not pass this message on.',
  closing: 'Kind regards,',
};
