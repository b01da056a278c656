import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : ` Sie stehen auf Platz ${position}.`);

export const de: MailTexts = {
  greeting: (name) => `Guten Tag ${name},`,
  kinds: {
    registered: {
      subject: ({ event }) => `Sie sind angemeldet: ${event}`,
      lead: ({ event }) => `Sie sind für „${event}“ angemeldet. Wir freuen uns auf Sie.`,
    },
    waitlisted: {
      subject: ({ event }) => `Sie stehen auf der Warteliste: ${event}`,
      lead: ({ event, position }) =>
        `Alle Plätze bei „${event}“ sind vergeben. Sie stehen deshalb auf der Warteliste.${place(position)} Wir schreiben Ihnen, sobald ein Platz frei wird.`,
    },
    promoted: {
      subject: ({ event }) => `Sie haben einen Platz: ${event}`,
      lead: ({ event }) => `Ein Platz ist frei geworden und gehört Ihnen: Sie sind jetzt für „${event}“ angemeldet.`,
    },
    invited: {
      subject: ({ event }) => `Ein Platz ist für Sie reserviert: ${event}`,
      lead: ({ event, until }) =>
        `Bei „${event}“ ist ein Platz frei geworden. Er ist bis ${until} für Sie reserviert. Bitte nehmen Sie ihn bis dahin an.`,
    },
    invitationExpired: {
      subject: ({ event }) => `Ihre Einladung ist abgelaufen: ${event}`,
      lead: ({ event }) =>
        `Der für Sie reservierte Platz bei „${event}“ wurde nicht rechtzeitig angenommen und ist anderweitig vergeben worden.`,
    },
    cancelled: {
      subject: ({ event }) => `Ihre Anmeldung ist storniert: ${event}`,
      lead: ({ event }) => `Ihre Anmeldung für „${event}“ ist mit allen Sessions storniert.`,
    },
    sessionRegistered: {
      subject: ({ session }) => `Sie sind für eine Session angemeldet: ${session}`,
      lead: ({ event, session }) => `Sie sind für die Session „${session}“ bei „${event}“ angemeldet.`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `Sie stehen auf der Warteliste einer Session: ${session}`,
      lead: ({ event, session, position }) =>
        `Alle Plätze der Session „${session}“ bei „${event}“ sind vergeben. Sie stehen deshalb auf ihrer Warteliste.${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `Sie haben einen Platz in einer Session: ${session}`,
      lead: ({ event, session }) =>
        `Ein Platz ist frei geworden: Sie sind jetzt für die Session „${session}“ bei „${event}“ angemeldet.`,
    },
    sessionInvited: {
      subject: ({ session }) => `Ein Platz in einer Session ist für Sie reserviert: ${session}`,
      lead: ({ event, session, until }) =>
        `In der Session „${session}“ bei „${event}“ ist ein Platz frei geworden. Er ist bis ${until} für Sie reserviert. Bitte nehmen Sie ihn bis dahin an.`,
    },
    sessionCancelled: {
      subject: ({ session }) => `Ihre Session ist storniert: ${session}`,
      lead: ({ event, session }) =>
        `Ihr Platz in der Session „${session}“ bei „${event}“ ist storniert. Ihre Anmeldung für die Veranstaltung bleibt bestehen.`,
    },
    purchaserSummary: {
      subject: ({ event }) => `Ihre Anmeldungen: ${event}`,
      lead: ({ event }) => `Vielen Dank, dass Sie andere für „${event}“ angemeldet haben. Das ist daraus geworden.`,
    },
  },
  colon: ': ',
  labels: {
    when: 'Wann',
    where: 'Wo',
    pass: 'Ticket',
    registrationNumber: 'Anmeldenummer',
    sessions: 'Sessions',
    attendees: 'Teilnehmende',
  },
  states: {
    registered: 'angemeldet',
    waitlisted: (position) => (position === null ? 'auf der Warteliste' : `auf der Warteliste, Platz ${position}`),
    invited: (until) => `Platz reserviert bis ${until}`,
    onHold: 'vorgemerkt, bis Sie einen Platz bei der Veranstaltung haben',
    pendingPayment: 'noch nicht bezahlt',
    cancelled: 'storniert',
  },
  links: {
    registration: 'Anmeldung ansehen oder stornieren',
    accept: 'Platz annehmen',
    calendar: 'In den Kalender übernehmen',
  },
  linkIsPersonal: 'Diese Links sind persönlich. Bitte geben Sie diese Nachricht nicht weiter.',
  closing: 'Mit freundlichen Grüßen',
};
