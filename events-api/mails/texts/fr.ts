import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : ` Vous êtes au rang ${position}.`);

export const fr: MailTexts = {
  greeting: (name) => `Bonjour ${name},`,
  kinds: {
    registered: {
      subject: ({ event }) => `Votre inscription est confirmée : ${event}`,
      lead: ({ event }) => `Votre inscription à « ${event} » est confirmée. Nous nous réjouissons de vous accueillir.`,
    },
    waitlisted: {
      subject: ({ event }) => `Vous êtes sur la liste d’attente : ${event}`,
      lead: ({ event, position }) =>
        `Toutes les places de « ${event} » sont prises ; vous êtes donc sur la liste d’attente.${place(position)} Nous vous écrirons dès qu’une place se libérera.`,
    },
    promoted: {
      subject: ({ event }) => `Vous avez une place : ${event}`,
      lead: ({ event }) =>
        `Une place s’est libérée et elle est à vous : votre inscription à « ${event} » est désormais confirmée.`,
    },
    invited: {
      subject: ({ event }) => `Une place vous est réservée : ${event}`,
      lead: ({ event, until }) =>
        `Une place s’est libérée pour « ${event} ». Elle vous est réservée jusqu’au ${until}. Merci de l’accepter d’ici là.`,
    },
    invitationExpired: {
      subject: ({ event }) => `Votre invitation a expiré : ${event}`,
      lead: ({ event }) =>
        `La place qui vous était réservée pour « ${event} » n’a pas été acceptée à temps et a été attribuée à une autre personne.`,
    },
    cancelled: {
      subject: ({ event }) => `Votre inscription est annulée : ${event}`,
      lead: ({ event }) => `Votre inscription à « ${event} » est annulée, ainsi que toutes ses sessions.`,
    },
    sessionRegistered: {
      subject: ({ session }) => `Votre inscription à une session est confirmée : ${session}`,
      lead: ({ event, session }) => `Votre inscription à la session « ${session} » de « ${event} » est confirmée.`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `Vous êtes sur la liste d’attente d’une session : ${session}`,
      lead: ({ event, session, position }) =>
        `Toutes les places de la session « ${session} » de « ${event} » sont prises ; vous êtes donc sur sa liste d’attente.${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `Vous avez une place dans une session : ${session}`,
      lead: ({ event, session }) =>
        `Une place s’est libérée : votre inscription à la session « ${session} » de « ${event} » est désormais confirmée.`,
    },
    sessionInvited: {
      subject: ({ session }) => `Une place dans une session vous est réservée : ${session}`,
      lead: ({ event, session, until }) =>
        `Une place s’est libérée dans la session « ${session} » de « ${event} ». Elle vous est réservée jusqu’au ${until}. Merci de l’accepter d’ici là.`,
    },
    sessionCancelled: {
      subject: ({ session }) => `Votre session est annulée : ${session}`,
      lead: ({ event, session }) =>
        `Votre place dans la session « ${session} » de « ${event} » est annulée. Votre inscription à l’événement reste valable.`,
    },
    purchaserSummary: {
      subject: ({ event }) => `Vos inscriptions : ${event}`,
      lead: ({ event }) => `Merci d’avoir inscrit d’autres personnes à « ${event} ». Voici le résultat.`,
    },
  },
  colon: ' : ',
  labels: {
    when: 'Quand',
    where: 'Où',
    pass: 'Billet',
    registrationNumber: 'Numéro d’inscription',
    sessions: 'Sessions',
    attendees: 'Participants',
  },
  states: {
    registered: 'inscription confirmée',
    waitlisted: (position) => (position === null ? 'sur la liste d’attente' : `sur la liste d’attente, rang ${position}`),
    invited: (until) => `place réservée jusqu’au ${until}`,
    onHold: 'en attente d’une place à l’événement',
    pendingPayment: 'en attente de paiement',
    cancelled: 'annulée',
  },
  links: {
    registration: 'Voir ou annuler votre inscription',
    accept: 'Accepter la place',
    calendar: 'Ajouter à votre agenda',
  },
  linkIsPersonal: 'Ces liens sont personnels. Merci de ne pas transférer ce message.',
  closing: 'Cordialement,',
};
